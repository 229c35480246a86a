package gov.rotations.development.service;

import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.development.entity.LevelView;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A level view as a list shows it: who states it about whom and how far it is, never what it says.
 *
 * @param mine whether the reader states it
 * @param open whether the reader may read it now
 * @param writable whether the reader may change it
 * @param askedAt null when nobody asked for it
 */
public record LevelViewRow(long id, long version, long associateId, String associate, String author, Voice voice, Moment moment, String label,
    LevelView.State state, String edition, Instant askedAt, Instant statedAt, LocalDate discussedOn, boolean forCoach, boolean forManager,
    boolean mine, boolean open, boolean writable) {

    public boolean isDraft() {
        return state == LevelView.State.DRAFT;
    }

    /** Whether it was asked for and its author has not said anything yet. */
    public boolean isAwaited() {
        return askedAt != null && isDraft() && statedAt == null;
    }

    /** Whether the two can still say that they talked about it. */
    public boolean isDiscussable() {
        return state.mayBecome(LevelView.State.DISCUSSED);
    }

    public boolean isClosable() {
        return state.mayBecome(LevelView.State.CLOSED);
    }

    public boolean isDiscardable() {
        return isDraft() && writable && statedAt == null;
    }
}
