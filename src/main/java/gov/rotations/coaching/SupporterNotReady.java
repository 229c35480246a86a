package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The supporter is at another step now. */
public class SupporterNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public SupporterNotReady(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
