package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** A change to a plan would break a hard rule or somebody's pin. */
public class MoveForbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param rule key of the rule, for the log and the tests @param who the associate concerned */
    public MoveForbidden(String rule, String who) {
        super(rule, who);
    }
}
