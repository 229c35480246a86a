package gov.rotations.placement.planner;

import java.util.List;

/**
 * What could be allowed so that an unplaced associate finds an opening.
 *
 * @param allowances what is relaxed, all of it together; empty where planning again is enough
 * @param openingId where the associate would be
 * @param solution the best plan found with it, allowed in the relaxed problem
 * @param difference what that plan costs more; far below 0 as one unplaced rotation less is worth much
 * @param moves what becomes of everybody
 */
public record Relaxation(List<Allowance> allowances, String openingId, Solution solution, long difference,
        List<Move> moves) {

    public Relaxation {
        allowances = List.copyOf(allowances);
        moves = List.copyOf(moves);
    }
}
