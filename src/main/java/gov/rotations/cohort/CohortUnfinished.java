package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** Somebody in the cohort has neither graduated nor left. */
public class CohortUnfinished extends Refusal {

    private static final long serialVersionUID = 1L;

    public CohortUnfinished(int people) {
        super(people);
    }
}
