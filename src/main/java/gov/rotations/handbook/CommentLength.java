package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** A comment says something, and not too much. */
public class CommentLength extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommentLength(int most) {
        super(most);
    }
}
