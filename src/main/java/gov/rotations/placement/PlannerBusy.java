package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The planner is already at work on a plan of this round. */
public class PlannerBusy extends Refusal {

    private static final long serialVersionUID = 1L;
}
