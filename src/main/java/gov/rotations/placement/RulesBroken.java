package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The plan breaks hard rules, so it cannot go to the departments. */
public class RulesBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param people how many rotations of associates are concerned */
    public RulesBroken(int people) {
        super(people);
    }
}
