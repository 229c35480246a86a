package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The pairing is at another step now. */
public class PairingNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public PairingNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
