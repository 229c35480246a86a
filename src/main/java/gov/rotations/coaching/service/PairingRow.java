package gov.rotations.coaching.service;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Pairing;
import java.time.Instant;

/**
 * A pairing as one of the two, or an admin, sees it: names, dates and state.
 *
 * @param mayAnswer whether the reader is the one who is asked now
 * @param party whether the reader is one of the two
 */
public record PairingRow(long id, SupportKind kind, Pairing.State state, String supporter, String associate, Instant offeredAt,
    Instant answerBy, Instant startedAt, Instant endedAt, boolean mayAnswer, boolean party) {

    public boolean isPausable() {
        return party && state == Pairing.State.ACTIVE;
    }

    public boolean isResumable() {
        return party && state == Pairing.State.PAUSED;
    }

    public boolean isChangeable() {
        return party && (state == Pairing.State.ACTIVE || state == Pairing.State.PAUSED);
    }

    public boolean isEndable() {
        return state == Pairing.State.ENDING;
    }

    public boolean isRescindable() {
        return state.isAsking();
    }

    public boolean isOver() {
        return !state.holdsPlace();
    }
}
