package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** A place within reach is not the base itself and is not both within a commute and a move away. */
public class ReachFaulty extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReachFaulty() {
        super();
    }
}
