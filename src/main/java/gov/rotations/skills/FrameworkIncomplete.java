package gov.rotations.skills;

import gov.rotations.shared.Refusal;

/** The edition has a gap, so it cannot be published. */
public class FrameworkIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public FrameworkIncomplete(String gap) {
        super(gap);
    }
}
