package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** A page cannot be published without its title, its summary and its text. */
public class PageIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public PageIncomplete() {
        super();
    }
}
