package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** A comment may be changed for some minutes only; by then others have read it. */
public class CommentTooOld extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommentTooOld(long minutes) {
        super(minutes);
    }
}
