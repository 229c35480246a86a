package gov.rotations.placement.service;

import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Round;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One line of the list of rounds.
 *
 * @param cohort its code, empty for an exercise
 * @param rotations their numbers in calendar order
 * @param plans number of plan versions
 */
public record RoundRow(RoundId id, String name, String cohort, List<Integer> rotations, Round.State state, Instant closesAt,
    int associates, int seats, int plans) implements Serializable {

    /** A round that plans a public problem. */
    public boolean isExercise() {
        return cohort.isEmpty();
    }
}
