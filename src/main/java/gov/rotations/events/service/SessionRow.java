package gov.rotations.events.service;

import java.time.Instant;

/** A part of an event as its page shows it. @param mine whether the reader facilitates it */
public record SessionRow(long id, String title, Instant starts, Instant ends, String room, String facilitators, boolean mine) {
}
