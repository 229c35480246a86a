package gov.rotations.placement.service;

import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.engine.RoutePlanner;
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
}
