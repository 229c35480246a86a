package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** The page was taken away while somebody wrote about it. */
public class PageTakenAway extends Refusal {

    private static final long serialVersionUID = 1L;

    public PageTakenAway() {
        super();
    }
}
