package gov.rotations.placement.service;

import gov.rotations.placement.PlanAdopted;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Keeps an answer of the planner as a plan version of its own, beside the one that was asked about. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class AdoptingService {

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private PlanTables tables;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * Makes a version of these lines. They come back from a page, so every hard rule is asked again.
     *
     * @param base the version that was asked about
     * @param note what the list of versions says of it
     */
    public PlanId adopt(PlanId base, PlanText text, String note) {
        PlanTable table = tables.open(base);
        Round round = rounds.lock(table.plan().round());
        RuleBook rules = new RuleBook(PlanQuestionService.asDecided(table));
        Board board = new Board(rules.index(), text.assignments());
        List<Breach> breaches = rules.breachesOf(board.assignments());
        if (!breaches.isEmpty()) {
            throw new NotPermitted("plan:" + base + " " + breaches.get(0).line());
        }
        Plan plan = new Plan(round.id(), table.plan().snapshot(), plans.nextNumber(round.id()), base)
            .askedBy(actor.get().account(), table.plan().seed(), 0, clock.instant());
        PlanId id = plans.add(plan);
        board.assignments().forEach(line -> plans.add(new Assignment(id, line.associateId(), line.rotationId(), line.openingId())));
        plan.solve(PlanFigures.of(board, rules, table.plan().lowerBound()), 0, clock.instant());
        plan.annotate(note);
        facts.fire(new PlanAdopted(id, round.id(), base));
        return id;
    }
}
