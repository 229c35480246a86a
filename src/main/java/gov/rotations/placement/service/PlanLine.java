package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Plan;
import java.io.Serializable;
import java.time.Instant;

/**
 * One plan version in the list of a round.
 *
 * @param gap how far from the best possible it is at most, in per cent; null while nothing is known
 */
public record PlanLine(PlanId id, int number, Plan.State state, Integer basedOn, Measures measures, Long cost, Double gap,
    String author, Instant createdAt, String note, long seed, int seconds) implements Serializable {

    public boolean isSolved() {
        return measures.eligible() > 0;
    }

    static Double gap(Long cost, Long bound) {
        return cost == null || bound == null ? null : cost == 0 ? 0.0 : 100.0 * (cost - bound) / cost;
    }
}
