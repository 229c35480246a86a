package planted.gov.rotations.placement.planner;

import jakarta.persistence.EntityManager;

/** A planner that is not pure. */
class PlannerThatReadsTheDatabase {

    private EntityManager em;
}
