package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Problem;
import java.util.ArrayList;
import java.util.List;

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
        return of.withPins(pins);
    }

    /** With so many untouched people allowed to move. */
    Problem moving(int most) {
        return of.withMaximumMoved(most);
    }

    /** With being unplaced worth more than anything else. */
    Problem placingFirst() {
        Problem.Weights w = of.weights();
        Problem.Weights first = new Problem.Weights(w.preferenceRankCosts(), w.unrankedCost(), w.homeDepartment(),
                w.relocation(), w.uncoveredSkillBase(), w.uncoveredSkillPerWish(), w.repeatedPhase(),
                w.intakeShortfall(), w.worstAssociate(), w.change(), Math.max(PLACED_FIRST, w.unplaced()));
        return of.with(first);
    }
}
