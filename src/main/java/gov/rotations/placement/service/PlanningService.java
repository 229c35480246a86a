package gov.rotations.placement.service;

import gov.rotations.placement.PlanDiscarded;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlannerBusy;
import gov.rotations.placement.PlanningCancelled;
import gov.rotations.placement.PlanningStarted;
import gov.rotations.placement.RoundNotReady;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.placement.entity.Trace;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Has plans made. Asking takes a snapshot and returns at once; the planner works outside any transaction and its answer
 * is kept by {@link PlanKeeper}.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PlanningService {

    @Inject
    private Rounds rounds;

    @Inject
    private Plans plans;

    @Inject
    private Snapshots snapshots;

    @Inject
    private RunningPlans running;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Starts the planner on the round as it stands now. @throws PlannerBusy when it is at work on this round already */
    public PlanId start(PlanRequest request) {
        Round round = rounds.lock(request.round());
        if (!takesPlans(round.state())) {
            throw new RoundNotReady(round.state(), Round.State.PLANNING);
        }
        if (plans.find(round.id(), Plan.State.SOLVING).isPresent()) {
            throw new PlannerBusy();
        }
        long snapshot = snapshotOf(round, request);
        PlanId id = plans.add(new Plan(round.id(), snapshot, plans.nextNumber(round.id()), request.basedOn())
            .askedBy(actor.get().account(), request.seed(), request.seconds(), clock.instant()));
        facts.fire(new PlanningStarted(id, round.id(), request.seconds(), request.seed()));
        return id;
    }

    private static boolean takesPlans(Round.State state) {
        return switch (state) {
            case CLOSED, PLANNING, PROPOSING -> true;
            case COLLECTING, OPEN, PUBLISHED, CANCELLED -> false;
        };
    }

    private long snapshotOf(Round round, PlanRequest request) {
        if (round.isExercise()) {
            return plans.lastSnapshotOf(round.id()).map(Snapshot::id).orElseThrow(() -> new NotPermitted("round:" + round.id()));
        }
        return snapshots.take(round, request.context(), request.profile());
    }

    /** Nobody wants to wait any longer: the planner keeps the best plan it has. */
    public void cancel(PlanId id) {
        plans.lock(id).requestCancel();
        running.find(id).ifPresent(RunningPlans.Standing::cancel);
        facts.fire(new PlanningCancelled(id));
    }

    public PlanProgress progress(PlanId id) {
        Plan plan = plans.get(id);
        Optional<RunningPlans.Standing> here = running.find(id).filter(RunningPlans.Standing::isKnown);
        Long cost = here.map(RunningPlans.Standing::bestCost).orElse(plan.cost());
        Long bound = here.map(RunningPlans.Standing::lowerBound).orElse(plan.lowerBound());
        return new PlanProgress(id, plan.state(), cost, bound, PlanLine.gap(cost, bound),
            here.map(RunningPlans.Standing::steps).orElse(plan.steps()),
            (int) Duration.between(plan.createdAt(), clock.instant()).toSeconds(), plan.seconds(), plan.isCancelRequested(),
            PlanChart.of(running.find(id).map(RunningPlans.Standing::trace)
                .orElseGet(() -> plans.traceOf(id).map(Trace::points).orElse(List.of()))));
    }

    /** Puts a version aside for good. */
    public void discard(PlanId id) {
        Plan plan = plans.get(id);
        plan.discard();
        facts.fire(new PlanDiscarded(id, plan.round()));
    }

    /** Keeps a word beside the version, shown in the list of versions. */
    public void annotate(PlanId id, String words) {
        plans.get(id).annotate(words);
    }
}
