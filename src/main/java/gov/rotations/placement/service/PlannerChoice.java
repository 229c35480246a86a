package gov.rotations.placement.service;

import gov.rotations.placement.planner.PlanQuestions;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.engine.RoutePlanner;
import gov.rotations.placement.planner.engine.RouteQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses the engine behind the planner; the one place that names it. */
@ApplicationScoped
public class PlannerChoice {

    @Produces
    @ApplicationScoped
    public Planner planner() {
        return new RoutePlanner();
    }

    @Produces
    @ApplicationScoped
    public PlanQuestions questions() {
        return new RouteQuestions();
    }
}
