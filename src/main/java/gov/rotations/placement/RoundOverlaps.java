package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** Another round plans one of these rotations already. */
public class RoundOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param other name of the round that has it */
    public RoundOverlaps(String other) {
        super(other);
    }
}
