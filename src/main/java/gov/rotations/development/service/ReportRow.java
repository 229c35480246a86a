package gov.rotations.development.service;

import gov.rotations.placement.ConfirmedPlacements.Stint;
import java.time.Instant;

/**
 * Somebody the reader manages today.
 *
 * @param now where they work today, or null
 * @param next where they work after that, or null
 * @param checkIn the next one with the reader, or null
 * @param asked how many level views they ask the reader for
 */
public record ReportRow(long id, String reference, String name, Stint now, Stint next, Instant checkIn, long asked) {
}
