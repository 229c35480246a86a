package gov.rotations.demo.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The round of the cohort to be planned, with most wishes handed in. */
@Dependent
class DemoRound {

    void load(CohortId cohort, List<Cohorts.RotationCard> rotations) {
        // The round arrives with its service.
    }
}
