package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** By the data of today the plan breaks hard rules, so it can neither go to the departments nor be published. */
public class RulesBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param breaches how many rules are broken, each place counted */
    public RulesBroken(int breaches) {
        super(breaches);
    }
}
