package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** These two cannot be matched; nobody is told why. */
public class PairNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    public PairNotPossible(String associate) {
        super(associate);
    }
}
