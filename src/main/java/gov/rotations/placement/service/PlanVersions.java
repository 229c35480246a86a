package gov.rotations.placement.service;

import gov.rotations.placement.PlanAdopted;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Makes plan versions of lines that are there already. They may come back from a page, so every hard rule is asked again. */
@Dependent
class PlanVersions {

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Where the lines come from. @param lowerBound proven for the snapshot @param note what the list of versions says */
    record Origin(Plan base, long snapshot, long lowerBound, String note) {
    }

    PlanId keep(Origin origin, RuleBook rules, PlanText text) {
        Round round = rounds.lock(origin.base().round());
        Board board = new Board(rules.index(), text.assignments());
        List<Breach> breaches = rules.breachesOf(board.assignments());
        if (!breaches.isEmpty()) {
            throw new NotPermitted("plan:" + origin.base().id() + " " + breaches.get(0).line());
        }
        Plan plan = new Plan(round.id(), origin.snapshot(), plans.nextNumber(round.id()), origin.base().id())
            .askedBy(actor.get().account(), origin.base().seed(), origin.base().seconds(), clock.instant());
        PlanId id = plans.add(plan);
        board.assignments().forEach(line -> plans.add(new Assignment(id, line.associateId(), line.rotationId(), line.openingId())));
        plan.solve(PlanFigures.of(board, rules, origin.lowerBound()), 0, clock.instant());
        plan.annotate(origin.note());
        facts.fire(new PlanAdopted(id, round.id(), origin.base().id()));
        return id;
    }
}
