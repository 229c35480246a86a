package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The plan was made on supposed facts, so it can be read and compared but not proposed. */
public class PlanSupposes extends Refusal {

    private static final long serialVersionUID = 1L;
}
