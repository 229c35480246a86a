package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The round has nobody to place, or no opening with a seat. */
public class NothingToPlan extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToPlan(int associates, int openings) {
        super(associates, openings);
    }
}
