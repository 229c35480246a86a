package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** The suggested pairs were asked; some supporters may have become full meanwhile. */
public record PairingRoundSent(PairingRoundId round, int pairings, int full) implements Fact {

    @Override
    public String subject() {
        return "pairing-round:" + round;
    }
}
