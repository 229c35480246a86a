package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** More links than anybody follows. */
public class TooManyLinks extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyLinks(int most) {
        super(most);
    }
}
