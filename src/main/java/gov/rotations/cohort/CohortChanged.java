package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** Size or calendar of a cohort is different now. */
public record CohortChanged(CohortId cohort) implements Fact {

    @Override
    public String subject() {
        return "cohort:" + cohort;
    }
}
