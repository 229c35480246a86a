package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The associate has somebody of this kind, or a question is open. */
public class AlreadyPaired extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyPaired(String associate) {
        super(associate);
    }
}
