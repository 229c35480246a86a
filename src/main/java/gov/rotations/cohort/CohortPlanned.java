package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** A cohort has been planned; it takes nobody yet. */
public record CohortPlanned(CohortId cohort) implements Fact {

    @Override
    public String subject() {
        return "cohort:" + cohort;
    }
}
