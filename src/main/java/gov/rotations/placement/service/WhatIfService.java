package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlannerBusy;
import gov.rotations.placement.PlanningStarted;
import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Round;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Plans on supposed facts, beside the plan that stands: compare, keep, or throw away. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class WhatIfService {

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private MoveTableStart moveTables;

    @Inject
    private PlanTables tables;

    @Inject
    private Snapshots snapshots;

    @Inject
    private WeightProfiles profiles;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** What can be supposed about a plan, and what it supposes already. */
    public WhatIfChoices choices(PlanId id) {
        PlanTable table = tables.open(id);
        Round round = rounds.get(table.plan().round());
        return WhatIfChoices.of(table, round, profiles.all().stream().map(profile -> profile.label()).toList(),
            plans.snapshotOf(table.plan()).assumptions());
    }

    /** Plans anew on what is supposed. @throws PlannerBusy when the planner is at work on this round already */
    public PlanId plan(PlanId base, List<Assumption> supposed, int seconds) {
        PlanTable table = tables.open(base);
        Round round = rounds.lock(table.plan().round());
        if (plans.find(round.id(), Plan.State.SOLVING).isPresent()) {
            throw new PlannerBusy();
        }
        long snapshot = keep(round, table, suppose(table, supposed), supposed);
        PlanId id = plans.add(new Plan(round.id(), snapshot, plans.nextNumber(round.id()), base)
            .askedBy(actor.get().account(), table.plan().seed(), seconds, clock.instant()));
        facts.fire(new PlanningStarted(id, round.id(), seconds, table.plan().seed()));
        return id;
    }

    /** Weighs how many people would have to move, and what more moves would gain. */
    public MoveTableId weigh(PlanId base, List<Assumption> supposed) {
        PlanTable table = tables.open(base);
        Round round = rounds.get(table.plan().round());
        RoundReader.Reading reading = suppose(table, supposed);
        Problem published = reading.problem().withPublished(table.board().assignments());
        long snapshot = keep(round, table, new RoundReader.Reading(published, reading.labels()), supposed);
        return moveTables.start(base, snapshot);
    }

    private RoundReader.Reading suppose(PlanTable table, List<Assumption> supposed) {
        RoundReader.Reading standing = new RoundReader.Reading(PlanQuestionService.asDecided(table), table.labels());
        RoundReader.Reading changed = new Assumptions(profiles::weights).applyTo(standing, supposed);
        return new RoundReader.Reading(withoutBrokenPins(changed.problem()), changed.labels());
    }

    /** A pin on what is supposed away would contradict it, so it is supposed away too. */
    private static Problem withoutBrokenPins(Problem problem) {
        List<Breach> broken = new RuleBook(problem).breachesOfPins();
        if (broken.isEmpty()) {
            return problem;
        }
        return problem.withPins(problem.pins().stream()
            .filter(pin -> broken.stream().noneMatch(breach -> concerns(breach, pin))).toList());
    }

    private static boolean concerns(Breach breach, Assignment pin) {
        return (breach.associateId() == null || breach.associateId().equals(pin.associateId()))
            && (breach.rotationId() == null || breach.rotationId().equals(pin.rotationId()))
            && (breach.openingId() == null || breach.openingId().equals(pin.openingId()));
    }

    private long keep(Round round, PlanTable table, RoundReader.Reading reading, List<Assumption> supposed) {
        List<Assumption> all = new ArrayList<>(plans.snapshotOf(table.plan()).assumptions());
        all.addAll(supposed);
        return snapshots.keep(round, reading, all);
    }
}
