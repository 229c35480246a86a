package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** The cohort does not take associates any more. */
public class CohortTakesNobody extends Refusal {

    private static final long serialVersionUID = 1L;

    public CohortTakesNobody(String code) {
        super(code);
    }
}
