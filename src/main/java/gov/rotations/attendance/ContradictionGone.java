package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** Somebody has settled this already. */
public class ContradictionGone extends Refusal {

    private static final long serialVersionUID = 1L;
}
