package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The pairing round is at another step now. */
public class PairingRoundNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public PairingRoundNotReady(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
