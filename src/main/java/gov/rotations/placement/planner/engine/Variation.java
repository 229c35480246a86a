package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A problem with one thing different, as a question supposes it. */
record Variation(Problem of) {

    static Variation of(Problem problem) {
        return new Variation(problem);
    }

    /** With one more pin. */
    Problem pinning(Assignment pin) {
        List<Assignment> pins = new ArrayList<>(of.pins());
        pins.add(pin);
        return with(pins, of.maximumMoved());
    }

    /** With so many untouched people allowed to move. */
    Problem moving(int most) {
        return with(of.pins(), OptionalInt.of(most));
    }

    private Problem with(List<Assignment> pins, OptionalInt maximumMoved) {
        return new Problem(of.id(), of.description(), of.rotations(), of.locations(), of.departments(), of.openings(),
                of.associates(), pins, of.declined(), of.publishedPlan(), maximumMoved, of.weights());
    }
}
