package gov.rotations.placement.service;

import gov.rotations.placement.PlanFailed;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlanSolved;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.entity.Trace;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Solution;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps what the planner answers, each step in a transaction of its own. No answer is believed: every hard rule is asked
 * again before a line is written.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PlanKeeper {

    /** A plan still said to be solving this long after its seconds belongs to a server that is gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the planner is to work on. */
    public record Task(Problem problem, int seconds, long seed) {
    }

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private RunningPlans running;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public Task task(PlanId id) {
        Plan plan = plans.get(id);
        return new Task(Snapshots.problem(plans.snapshotOf(plan).problem()), plan.seconds(), plan.seed());
    }

    /** Notes how far the planner is. @return whether somebody, perhaps on another node, has asked it to stop */
    public boolean note(PlanId id, long bestCost, long lowerBound, long steps) {
        plans.note(id, bestCost, lowerBound, steps);
        return plans.get(id).isCancelRequested();
    }

    /** Keeps the answer, when it is one and obeys every rule, and how it was found. */
    public void finish(PlanId id, Problem problem, Solution solution, List<Trace.Point> trace) {
        Plan plan = plans.lock(id);
        if (plan.state() != Plan.State.SOLVING) {
            return;
        }
        if (solution.status() == Solution.Status.CONTRADICTORY) {
            fail(plan, Plan.Fault.CONTRADICTORY, String.join("\n", solution.faults()));
            return;
        }
        RuleBook rules = new RuleBook(problem);
        List<Breach> breaches = rules.breachesOf(solution.assignments());
        if (!breaches.isEmpty()) {
            fail(plan, Plan.Fault.RULES_BROKEN, breaches.stream().map(Breach::line).collect(Collectors.joining("\n")));
            return;
        }
        solution.assignments().forEach(line -> plans.add(new Assignment(id, line.associateId(), line.rotationId(), line.openingId())));
        plan.solve(PlanFigures.of(new Board(rules.index(), solution.assignments()), rules, solution.lowerBound()), solution.steps(),
            clock.instant());
        plans.add(new Trace(id, trace));
        Round round = rounds.lock(plan.round());
        if (round.state() == Round.State.CLOSED) {
            round.plan();
        }
        facts.fire(new PlanSolved(id, plan.round(), plan.cost(), plan.unplaced()));
    }

    /** The planner could not finish. */
    public void fail(PlanId id, Plan.Fault why, String details) {
        Plan plan = plans.lock(id);
        if (plan.state() == Plan.State.SOLVING) {
            fail(plan, why, details);
        }
    }

    private void fail(Plan plan, Plan.Fault why, String details) {
        plan.fail(why, details, clock.instant());
        facts.fire(new PlanFailed(plan.id(), plan.round(), why.name()));
    }

    /** Gives up plans whose server is gone. */
    public void failLost() {
        plans.solving().stream().filter(plan -> running.find(plan.id()).isEmpty() && plan.isOverdue(clock.instant(), PATIENCE))
            .forEach(plan -> fail(plan, Plan.Fault.LOST, ""));
    }
}
