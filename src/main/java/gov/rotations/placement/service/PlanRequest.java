package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;

/**
 * What to plan and how long to try.
 *
 * @param seconds the planner's budget
 * @param seed decides between plans that are equally good; the same seed and steps give the same plan
 * @param basedOn the version this one starts from, or null
 * @param context what departments have answered
 * @param profile label of the weight profile to judge by, or null for the standard one
 */
public record PlanRequest(RoundId round, int seconds, long seed, PlanId basedOn, RepairContext context,
    String profile) {

    private static final int LONGEST = 600;

    public PlanRequest {
        if (seconds < 1 || seconds > LONGEST) {
            throw new IllegalArgumentException("The planner works for 1 to %d seconds: %d".formatted(LONGEST, seconds));
        }
    }

    /** A plan from scratch. */
    public static PlanRequest first(RoundId round, int seconds, long seed) {
        return new PlanRequest(round, seconds, seed, null, RepairContext.NONE, null);
    }

    /** The same, judged by a profile of weights. @param label null for the standard one */
    public PlanRequest judgedBy(String label) {
        return new PlanRequest(round, seconds, seed, basedOn, context, label);
    }
}
