package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A problem with one thing different, as a question supposes it. */
record Variation(Problem of) {

    private static final int PLACED_FIRST = 100_000_000;

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

    /** With being unplaced worth more than anything else. */
    Problem placingFirst() {
        Problem.Weights w = of.weights();
        Problem.Weights first = new Problem.Weights(w.preferenceRankCosts(), w.unrankedCost(), w.homeDepartment(),
                w.relocation(), w.uncoveredSkillBase(), w.uncoveredSkillPerWish(), w.repeatedPhase(),
                w.intakeShortfall(), w.worstAssociate(), w.change(), Math.max(PLACED_FIRST, w.unplaced()));
        return new Problem(of.id(), of.description(), of.rotations(), of.locations(), of.departments(), of.openings(),
                of.associates(), of.pins(), of.declined(), of.publishedPlan(), of.maximumMoved(), first);
    }

    private Problem with(List<Assignment> pins, OptionalInt maximumMoved) {
        return new Problem(of.id(), of.description(), of.rotations(), of.locations(), of.departments(), of.openings(),
                of.associates(), pins, of.declined(), of.publishedPlan(), maximumMoved, of.weights());
    }
}
