package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** What is done was done today or before. */
public class DayAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    public DayAhead() {
        super();
    }
}
