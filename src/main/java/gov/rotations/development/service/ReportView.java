package gov.rotations.development.service;

import gov.rotations.placement.ConfirmedPlacements.Stint;
import java.util.List;

/** One person as their manager of today sees them. @param views stated by the reader or shown to them */
public record ReportView(ReportRow person, String cohort, List<Stint> stints, List<LevelViewRow> views) {
}
