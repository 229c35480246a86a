package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import gov.rotations.shared.DateRange;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything an admin needs to steer a round.
 *
 * @param people everybody in the cohort with the state of their list; empty for an exercise
 * @param solving the plan the planner is at work on, or null
 * @param latest the newest plan that can be read, or null
 */
public record RoundCockpit(RoundId id, String name, String cohort, boolean exercise, Round.State state, Instant closesAt,
    Window window, List<Slot> slots, List<Person> people, List<PlanLine> plans, PlanId solving, PlanId latest) implements Serializable {

    /** Openings should be this much more than associates before people rank. */
    private static final double ENOUGH = 1.25;

    /** The five steps of a round. */
    public enum Step {
        COLLECT, PREFERENCES, PLAN, PROPOSE, PUBLISH
    }

    /** A rotation of the round. @param needed associates to be placed in it @param seats listed for it */
    public record Slot(int number, DateRange dates, int needed, int seats) implements Serializable {

        public boolean isEnough() {
            return seats >= ENOUGH * needed;
        }

        /** Seats for each associate, with two digits after the point. */
        public double ratio() {
            return needed == 0 ? 0 : Math.round(100.0 * seats / needed) / 100.0;
        }
    }

    /** @param state null where there is no list */
    public record Person(AssociateId id, String name, String department, PreferenceList.State state, int wishes, Instant changedAt)
        implements Serializable {
    }

    public Step present() {
        return switch (state) {
            case COLLECTING -> Step.COLLECT;
            case OPEN -> Step.PREFERENCES;
            case CLOSED, PLANNING, CANCELLED -> Step.PLAN;
            case PROPOSING -> Step.PROPOSE;
            case PUBLISHED -> Step.PUBLISH;
        };
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    /** done, present or ahead; for the look of it. */
    public String standing(Step step) {
        int way = step.compareTo(present());
        boolean over = state == Round.State.PUBLISHED;
        return way < 0 || over && way == 0 ? "done" : way == 0 ? "present" : "ahead";
    }

    public boolean isEnough() {
        return slots.stream().allMatch(Slot::isEnough);
    }

    public long submitted() {
        return people.stream().filter(person -> person.state() == PreferenceList.State.SUBMITTED
            || person.state() == PreferenceList.State.LOCKED).count();
    }

    public long drafts() {
        return people.stream().filter(person -> person.state() == PreferenceList.State.DRAFT && person.wishes() > 0).count();
    }

    public long silent() {
        return people.stream().filter(person -> person.wishes() == 0).count();
    }

    public boolean takesPlanning() {
        return state == Round.State.CLOSED || state == Round.State.PLANNING || state == Round.State.PROPOSING;
    }

    public boolean isCancellable() {
        return state.mayBecome(Round.State.CANCELLED);
    }
}
