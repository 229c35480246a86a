package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** A wish names an opening that a hard rule keeps from the associate. */
public class OpeningRuledOut extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param opening reference of the opening */
    public OpeningRuledOut(String opening) {
        super(opening);
    }
}
