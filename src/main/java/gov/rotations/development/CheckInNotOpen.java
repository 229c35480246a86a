package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** The check-in is at another step now, or has not begun yet. */
public class CheckInNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public CheckInNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
