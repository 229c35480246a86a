package gov.rotations.placement.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Everything a plan is made from: calendar, openings, associates, what is fixed, what is forbidden and
 * what a wish is worth. Rotations are in calendar order; the other lists may come in any order.
 */
public record Problem(String id, String description, List<Rotation> rotations, List<Location> locations,
        List<Department> departments, List<Opening> openings, List<Associate> associates,
        List<Assignment> pins, List<Declined> declined, Optional<List<Assignment>> publishedPlan,
        OptionalInt maximumMoved, Weights weights) {

    public Problem {
        rotations = List.copyOf(rotations);
        locations = List.copyOf(locations);
        departments = List.copyOf(departments);
        openings = List.copyOf(openings);
        associates = List.copyOf(associates);
        pins = List.copyOf(pins);
        declined = List.copyOf(declined);
        publishedPlan = publishedPlan.map(List::copyOf);
    }

    /** The same problem with other weights. */
    public Problem with(Weights others) {
        return new Problem(id, description, rotations, locations, departments, openings, associates, pins, declined,
                publishedPlan, maximumMoved, others);
    }

    /** The same problem with each department as changed. */
    public Problem withDepartments(UnaryOperator<Department> change) {
        return new Problem(id, description, rotations, locations, departments.stream().map(change).toList(), openings,
                associates, pins, declined, publishedPlan, maximumMoved, weights);
    }

    /** The same problem with these openings. */
    public Problem withOpenings(List<Opening> others) {
        return new Problem(id, description, rotations, locations, departments, others, associates, pins, declined,
                publishedPlan, maximumMoved, weights);
    }

    /** The same problem with each opening as changed. */
    public Problem withOpenings(UnaryOperator<Opening> change) {
        return withOpenings(openings.stream().map(change).toList());
    }

    /** The same problem with each associate as changed. */
    public Problem withAssociates(UnaryOperator<Associate> change) {
        return new Problem(id, description, rotations, locations, departments, openings,
                associates.stream().map(change).toList(), pins, declined, publishedPlan, maximumMoved, weights);
    }

    /** The same problem with these pins. */
    public Problem withPins(List<Assignment> others) {
        return new Problem(id, description, rotations, locations, departments, openings, associates, others, declined,
                publishedPlan, maximumMoved, weights);
    }

    /** The same problem with these entries of what may not be. */
    public Problem withDeclined(List<Declined> others) {
        return new Problem(id, description, rotations, locations, departments, openings, associates, pins, others,
                publishedPlan, maximumMoved, weights);
    }

    /** The same problem with this plan published, and no limit on moves. */
    public Problem withPublished(List<Assignment> plan) {
        return new Problem(id, description, rotations, locations, departments, openings, associates, pins, declined,
                Optional.of(plan), OptionalInt.empty(), weights);
    }

    /** The same problem with so many untouched people allowed to move. */
    public Problem withMaximumMoved(int most) {
        return new Problem(id, description, rotations, locations, departments, openings, associates, pins, declined,
                publishedPlan, OptionalInt.of(most), weights);
    }

    /** A dated slot of the calendar; the end is inclusive. */
    public record Rotation(String id, LocalDate start, LocalDate end) {
    }

    /** A place where openings are. */
    public record Location(String id, String name) {
    }

    /** What an associate may not get, whatever the true reason. */
    public record Declined(String associateId, Reference what) {
    }

    /** What each term of the cost is worth; never negative. */
    public record Weights(List<Integer> preferenceRankCosts, int unrankedCost, int homeDepartment,
            int relocation, int uncoveredSkillBase, int uncoveredSkillPerWish, int repeatedPhase,
            int intakeShortfall, int worstAssociate, int change, int unplaced) {

        public Weights {
            preferenceRankCosts = List.copyOf(preferenceRankCosts);
        }

        /**
         * The same weights, but the worst-off first: a point off the largest own cost outweighs a hundred points off
         * everybody's. To place somebody still comes before both, as long as that weighs as much as usual.
         */
        public Weights worstOffFirst(int people) {
            int first = Math.max(worstAssociate, Math.min(100 * people, unplaced / 1000));
            return new Weights(preferenceRankCosts, unrankedCost, homeDepartment, relocation, uncoveredSkillBase,
                    uncoveredSkillPerWish, repeatedPhase, intakeShortfall, first, change, unplaced);
        }
    }
}
