package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan;
import java.io.Serializable;
import java.util.List;

/**
 * What the head of a plan's page says, whatever its state.
 *
 * @param readable true once there is a plan to read
 * @param faultLines what the fault says more, in the keys of the snapshot
 * @param basis what the version was made from
 * @param earlier the version to compare with, or null when this is the first
 */
public record PlanHead(PlanId id, RoundId round, String roundName, boolean exercise, int number, Plan.State state, String note,
    boolean readable, Plan.Fault fault, List<String> faultLines, Earlier earlier, Basis basis) implements Serializable {

    /** The version before this one that can be read, to compare with. */
    public record Earlier(long plan, int number) implements Serializable {
    }

    /** @param weights label of the weight profile, empty where none was noted @param supposed what is not a fact, in words */
    public record Basis(String weights, List<Objection> supposed) implements Serializable {
    }

    public boolean isSolving() {
        return state == Plan.State.SOLVING;
    }

    public boolean isDiscardable() {
        return state == Plan.State.SOLVED;
    }
}
