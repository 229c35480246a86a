package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A pairing round was thrown away. */
public record PairingRoundDiscarded(PairingRoundId round) implements Fact {

    @Override
    public String subject() {
        return "pairing-round:" + round;
    }
}
