package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** Somebody has no opening in the plan, and nobody has said that this is known. */
public class PeopleWithoutOpening extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param people how many rotations of associates are concerned */
    public PeopleWithoutOpening(int people) {
        super(people);
    }
}
