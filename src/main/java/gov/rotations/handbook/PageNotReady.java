package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** The page or its revision is at another step by now. */
public class PageNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public PageNotReady(Object state, Object wanted) {
        super(state, wanted);
    }
}
