package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** A round plans at least one rotation of its cohort. */
public class NoRotations extends Refusal {

    private static final long serialVersionUID = 1L;
}
