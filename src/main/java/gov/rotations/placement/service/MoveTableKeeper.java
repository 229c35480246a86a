package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.MoveOption;
import gov.rotations.placement.entity.MoveTable;
import gov.rotations.placement.planner.MoveLimit;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Solution;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Keeps the rows of a table as the planner finds them, each in a transaction of its own. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class MoveTableKeeper {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the planner is to work on. */
    public record Task(Problem problem, int most, int seconds) {
    }

    @Inject
    private MoveTables tables;

    @Inject
    private Plans plans;

    @Inject
    private RunningMoveTables running;

    @Inject
    private Clock clock;

    public Task task(MoveTableId id) {
        MoveTable table = tables.get(id);
        return new Task(Snapshots.problem(plans.snapshot(table.snapshot()).problem()), table.most(), table.seconds());
    }

    /** A row, or a better one in its place. No answer is believed: a plan that breaks a rule is left out. */
    public void note(MoveTableId id, RuleBook rules, MoveLimit limit) {
        Solution solution = limit.solution();
        if (solution.status() == Solution.Status.CONTRADICTORY || !rules.breachesOf(solution.assignments()).isEmpty()) {
            return;
        }
        MoveOption option = tables.optionsOf(id).stream().filter(one -> one.people() == limit.most()).findFirst().orElse(null);
        boolean fresh = option == null;
        option = fresh ? new MoveOption(id, limit.most()) : option;
        option.found(new MoveOption.Figures(solution.cost(), solution.lowerBound(), limit.changed(), solution.unplaced().size()), limit.moved(),
            solution.assignments().stream().map(line -> new Assignment.Key(line.associateId(), line.rotationId(), line.openingId())).toList());
        if (fresh) {
            tables.add(option);
        }
    }

    public void finish(MoveTableId id) {
        tables.lock(id).finish(clock.instant());
    }

    public void fail(MoveTableId id) {
        tables.lock(id).fail(clock.instant());
    }

    /** Gives up tables whose server is gone. */
    public void failLost() {
        tables.solving().stream().filter(table -> !running.isRunning(table.id()) && table.isOverdue(clock.instant(), PATIENCE))
            .forEach(table -> table.fail(clock.instant()));
    }
}
