package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.MoveLimit;
import gov.rotations.placement.planner.PlanQuestions;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Relaxation;
import gov.rotations.placement.planner.WhyNot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Answers by whole routes, as {@link RoutePlanner} plans. */
public final class RouteQuestions implements PlanQuestions {

    private static final int REMEMBERED = 3;

    private final Map<Problem, Standing> standings = new LinkedHashMap<>(8, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Problem, Standing> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes over the prices a search ended with, so that the first question about its plan need not find them again. */
    public void remember(Problem problem, Prices prices) {
        Standing standing = new Standing(problem, prices);
        synchronized (standings) {
            standings.put(problem, standing);
        }
    }

    private Standing standing(Problem problem) {
        synchronized (standings) {
            return standings.computeIfAbsent(problem, asked -> new Standing(asked, Prices.NONE));
        }
    }

    @Override
    public WhyNot whyNot(Problem problem, List<Assignment> plan, Assignment wanted, Budget budget) {
        return new Forcing(standing(problem), plan, budget).force(wanted);
    }

    @Override
    public List<MoveLimit> moveLimits(Problem problem, int most, Budget budget, Consumer<MoveLimit> each) {
        return new MoveTable(problem, budget, each).upTo(most);
    }

    @Override
    public List<Relaxation> whatWouldPlace(Problem problem, List<Assignment> plan, String associateId,
            String rotationId, Budget budget) {
        return new Placing(standing(problem), plan, associateId, rotationId, budget).smallest();
    }
}
