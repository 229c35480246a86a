package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** The matcher has suggested pairs; nobody was told yet. */
public record PairsSuggested(PairingRoundId round, int pairs, int unmatched, long cost) implements Fact {

    @Override
    public String subject() {
        return "pairing-round:" + round;
    }
}
