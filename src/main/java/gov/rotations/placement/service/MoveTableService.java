package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.MoveOption;
import gov.rotations.placement.entity.MoveTable;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Shows the best plan for each number of people allowed to move, and makes a version of the one that is chosen. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class MoveTableService {

    @Inject
    private MoveTables tables;

    @Inject
    private Plans plans;

    @Inject
    private PlanTables shelves;

    @Inject
    private Rounds rounds;

    @Inject
    private PlanVersions versions;

    @Inject
    private RunningMoveTables running;

    @Inject
    private Clock clock;

    public MoveTableView view(MoveTableId id) {
        MoveTable table = tables.get(id);
        Plan plan = plans.get(table.plan());
        Round round = rounds.get(plan.round());
        Labels labels = shelves.labels(table.snapshot());
        List<MoveOption> options = tables.optionsOf(id);
        Long least = options.isEmpty() ? null : options.get(0).figures().cost();
        return new MoveTableView(id, table.state(), plan.id(), plan.number(), round.id(), round.name(), table.most(),
            table.createdAt(), table.seconds(), options.stream().map(option -> row(option, labels, least)).toList());
    }

    private static MoveTableView.Row row(MoveOption option, Labels labels, long least) {
        MoveOption.Figures figures = option.figures();
        return new MoveTableView.Row(option.people(), option.moved().stream().map(labels::nameOf).toList(), figures.changed(),
            figures.unplaced(), figures.cost(), PlanLine.gap(figures.cost(), figures.lowerBound()), least - figures.cost());
    }

    /** Nobody wants to wait any longer; the rows found so far stand. */
    public void cancel(MoveTableId id) {
        tables.lock(id).cancel(clock.instant());
        running.cancel(id);
    }

    /** Makes a plan version of one row. @param people of the row */
    public PlanId choose(MoveTableId id, int people, String note) {
        MoveTable table = tables.get(id);
        MoveOption option = tables.optionsOf(id).stream().filter(one -> one.people() == people).findFirst()
            .orElseThrow(() -> new NotPermitted("moves:" + id + "/" + people));
        PlanText text = new PlanText(option.lines().stream().map(MoveTableService::line).toList());
        RuleBook rules = new RuleBook(Snapshots.problem(plans.snapshot(table.snapshot()).problem()));
        return versions.keep(new PlanVersions.Origin(plans.get(table.plan()), table.snapshot(), option.figures().lowerBound(), note), rules, text);
    }

    private static PlanText.Line line(Assignment.Key key) {
        return new PlanText.Line(key.associate(), key.rotation(), key.opening());
    }
}
