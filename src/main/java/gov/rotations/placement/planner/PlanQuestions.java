package gov.rotations.placement.planner;

import java.util.List;
import java.util.function.Consumer;

/** Questions about a plan, answered by planning again. The plan asked about must be allowed in the problem. */
public interface PlanQuestions {

    /** Forces one assignment and plans the neighbourhood again; the hard rules that forbid it are the answer where there are any. */
    WhyNot whyNot(Problem problem, List<Assignment> plan, Assignment wanted, Budget budget);

    /**
     * The best plan for each number of untouched people allowed to move, from 0 to the most. Each is told as soon as
     * it is found, and again when a better plan or bound for the same limit is; the last word is what is returned.
     */
    List<MoveLimit> moveLimits(Problem problem, int most, Budget budget, Consumer<MoveLimit> each);

    /**
     * The smallest sets of relaxations that would place an unplaced associate without unplacing anybody else, each
     * verified by planning again, the cheapest first.
     */
    List<Relaxation> whatWouldPlace(Problem problem, List<Assignment> plan, String associateId, String rotationId,
            Budget budget);
}
