package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** A cohort has gone on to the next part of its life. */
public record CohortMoved(CohortId cohort, String from, String to, String why) implements Fact {

    @Override
    public String subject() {
        return "cohort:" + cohort;
    }

    @Override
    public String reason() {
        return why;
    }
}
