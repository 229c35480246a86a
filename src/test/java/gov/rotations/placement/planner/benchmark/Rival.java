package gov.rotations.placement.planner.benchmark;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Problem;
import java.util.List;

/** One way to make a plan. */
interface Rival {

    String name();

    /** The best plan within the seconds. */
    Answer plan(Problem problem, double seconds, long seed);

    /** A plan, empty where none was found, what is proven about every plan, and when the first one was there. */
    record Answer(List<Assignment> plan, long lowerBound, double firstAfterSeconds) {

        static final Answer NOTHING = new Answer(List.of(), 0, Double.NaN);
    }
}
