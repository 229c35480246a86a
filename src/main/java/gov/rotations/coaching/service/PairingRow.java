package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Pairing;
import java.time.Instant;

/**
 * A pairing as one of the two, or an admin, sees it: names, dates and state.
 *
 * @param mayAnswer whether the reader is the one who is asked now
 * @param party whether the reader is one of the two
 * @param goals for the two only; empty for everybody else
 * @param other the one of the two who is not the reader
 * @param associateId whom pages of other features know them by
 */
public record PairingRow(long id, SupportKind kind, Pairing.State state, String supporter, String associate, Instant offeredAt,
    Instant answerBy, Instant startedAt, Instant endedAt, boolean mayAnswer, boolean party, String goals, int cadenceDays, String other,
    long associateId) {

    public boolean isActive() {
        return state == Pairing.State.ACTIVE;
    }

    /** Whether the two have begun, so that there is something to meet and note. */
    public boolean isBegun() {
        return startedAt != null;
    }

    public boolean isPausable() {
        return party && state == Pairing.State.ACTIVE;
    }

    public boolean isResumable() {
        return party && state == Pairing.State.PAUSED;
    }

    public boolean isChangeable() {
        return party && (state == Pairing.State.ACTIVE || state == Pairing.State.PAUSED);
    }

    /** Whether the reader is the supporter, who may see the associate's card while they are paired. */
    public boolean isKnowingCard() {
        return isChangeable() && other.equals(associate);
    }

    public boolean isEndable() {
        return state == Pairing.State.ENDING;
    }

    public boolean isRescindable() {
        return state.isAsking();
    }

    /** Whether the reader coaches the associate now, and so reads what they share with coaches. */
    public boolean isReadingShared() {
        return kind == SupportKind.COACH && isKnowingCard();
    }

    public boolean isOver() {
        return !state.holdsPlace();
    }
}
