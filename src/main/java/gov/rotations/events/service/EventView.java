package gov.rotations.events.service;

import gov.rotations.events.EventStage;
import gov.rotations.events.PriorityRule;
import java.time.Instant;
import java.util.List;

/**
 * An event as its page shows it to one reader.
 *
 * @param link for those who come online; null for who has no seat
 * @param cohorts codes of those it is for
 * @param lots whether seats are still to be drawn
 * @param mine the reader's registration, the live one or the latest, or null
 * @param invited whether the reader may register once registration is open
 */
public record EventView(EventRow row, long version, String description, String link, List<String> cohorts, boolean open, PriorityRule rule, boolean lots,
    Instant opens, Instant closes, Instant cancelBy, String cancelReason, String organisers, List<SessionRow> sessions,
    OwnRegistration mine, boolean invited) {

    public boolean isRegistrable() {
        return invited && row.stage() == EventStage.REGISTRATION_OPEN && (mine == null || !mine.isLive());
    }

    /** Whether it can still be moved, cancelled or change its seats. */
    public boolean isChangeable() {
        return row.stage().isBeforeStart() || row.stage() == EventStage.RUNNING;
    }

    public boolean isDraft() {
        return row.stage() == EventStage.DRAFT;
    }

    public boolean isMovable() {
        return row.stage().isBeforeStart();
    }

    public String diet() {
        return mine == null ? null : mine.diet();
    }

    public String access() {
        return mine == null ? null : mine.accessNeeds();
    }
}
