package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** Nobody comments on this page at present. */
public class CommentsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommentsClosed() {
        super();
    }
}
