package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** The person has given a view for this moment already. */
public class LevelViewExists extends Refusal {

    private static final long serialVersionUID = 1L;

    public LevelViewExists() {
        super();
    }
}
