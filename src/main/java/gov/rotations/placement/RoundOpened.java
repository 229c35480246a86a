package gov.rotations.placement;

import gov.rotations.cohort.CohortId;
import gov.rotations.shared.Fact;

/** A planning cycle has begun for rotations of a cohort; openings are being collected. */
public record RoundOpened(RoundId round, CohortId cohort, int rotations) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
