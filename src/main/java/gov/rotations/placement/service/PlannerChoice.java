package gov.rotations.placement.service;

import gov.rotations.placement.planner.PlanQuestions;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.engine.HeadStart;
import gov.rotations.placement.planner.engine.Planned;
import gov.rotations.placement.planner.engine.RoutePlanner;
import gov.rotations.placement.planner.engine.RouteQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses the engine behind the planner; the one place that names it. */
@ApplicationScoped
public class PlannerChoice {

    private final RoutePlanner engine = new RoutePlanner();
    private final RouteQuestions answers = new RouteQuestions();

    /** Plans, and leaves the prices behind for the questions that people will ask about the plan. */
    @Produces
    @ApplicationScoped
    public Planner planner() {
        return (problem, budget, progress) -> {
            Planned planned = engine.solve(problem, budget, progress, HeadStart.NONE);
            answers.remember(problem, planned.prices());
            return planned.solution();
        };
    }

    @Produces
    @ApplicationScoped
    public PlanQuestions questions() {
        return answers;
    }
}
