package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** A cohort starts with at least one associate. */
public class CohortEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public CohortEmpty() {
        super();
    }
}
