package gov.rotations.placement.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import java.util.List;

/** What an admin says to open a round. @param name what the round is called; a name is made of the cohort when it is empty */
public record RoundForm(CohortId cohort, List<RotationId> rotations, String name) {

    public RoundForm {
        rotations = List.copyOf(rotations);
    }

    /** The form as a page sends it, with plain numbers. */
    public static RoundForm of(CohortId cohort, List<Long> rotations, String name) {
        return new RoundForm(cohort, rotations.stream().map(RotationId::new).toList(), name);
    }
}
