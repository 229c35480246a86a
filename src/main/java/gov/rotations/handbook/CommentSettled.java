package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** The comment is at another step by now. */
public class CommentSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommentSettled(Object state) {
        super(state);
    }
}
