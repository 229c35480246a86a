package gov.rotations.events.service;

import gov.rotations.events.RegistrationState;
import java.time.Instant;

/**
 * The reader's own registration.
 *
 * @param position place in the queue, 0 when not waiting
 * @param answerBy until when an answer is awaited, or null
 * @param askedAgain whether the question is if they come although the event was moved
 * @param late whether giving the seat back now is late, or was
 */
public record OwnRegistration(RegistrationState state, int position, Instant answerBy, boolean askedAgain, boolean late, boolean begun,
    String diet, String accessNeeds) {

    public boolean isOffered() {
        return state == RegistrationState.OFFERED && !begun;
    }

    public boolean isCancellable() {
        return !begun && (state == RegistrationState.CONFIRMED || state == RegistrationState.REQUESTED);
    }

    public boolean isWaiting() {
        return state == RegistrationState.WAITLISTED;
    }

    public boolean isLeavable() {
        return !begun && isWaiting();
    }

    public boolean isLive() {
        return state.isLive();
    }

    /** Whether what they need may still be said. */
    public boolean isNeedful() {
        return !begun && isLive();
    }

    @Override
    public String toString() {
        return "OwnRegistration[" + state + "]";
    }
}
