package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What rounds ask of the person who reads the home page. */
@Stateless
@AllowedTo
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoundTodos {

    /** @param until the deadline, or null */
    public record Todo(RoundId round, String name, Instant until) {
    }

    /**
     * A round that is with the departments.
     *
     * @param holes seats of its plan that nobody holds @param lapsed proposals nobody answered in time
     * @param ready true when nothing is left to do but to publish
     */
    public record Answers(RoundId round, String name, int holes, int lapsed, boolean ready) {
    }

    @Inject
    private Plans plans;

    @Inject
    private Proposals proposals;

    @Inject
    private Rounds rounds;

    @Inject
    private PreferenceLists lists;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Clock clock;

    /** The open round in which the associate has handed in nothing yet. */
    public List<Todo> toRank(Actor actor) {
        if (!actor.is(Role.ASSOCIATE) || actor.account() == null) {
            return List.of();
        }
        Instant now = clock.instant();
        return cohorts.associateOf(actor.account()).stream()
            .flatMap(card -> rounds.of(card.cohort()).stream().filter(round -> round.takesPreferences(now))
                .filter(round -> lists.find(round.id(), card.id()).filter(list -> list.state() == PreferenceList.State.SUBMITTED).isEmpty()))
            .map(round -> new Todo(round.id(), round.name(), round.preferencesCloseAt())).toList();
    }

    /** Rounds whose preferences are closed and that have no plan yet. */
    public List<Todo> toPlan(Actor actor) {
        return actor.isAdmin() ? rounds.in(Round.State.CLOSED).stream().filter(round -> !round.isExercise())
            .map(round -> new Todo(round.id(), round.name(), null)).toList() : List.of();
    }

    /** How the rounds stand that are with the departments; counted, not read, because every page of an admin asks. */
    public List<Answers> answered(Actor actor) {
        return actor.isAdmin() ? rounds.in(Round.State.PROPOSING).stream().map(this::answersTo).toList() : List.of();
    }

    /** Every pair of a proposed plan was asked for, so what is not held is a hole. */
    private Answers answersTo(Round round) {
        Map<Proposal.State, Long> counts = proposals.countsOf(round.id());
        long lapsed = counts.getOrDefault(Proposal.State.LAPSED, 0L);
        long awaited = counts.getOrDefault(Proposal.State.SENT, 0L);
        long held = lapsed + awaited + counts.getOrDefault(Proposal.State.ACCEPTED, 0L);
        long wanted = plans.find(round.id(), Plan.State.PROPOSED).map(plan -> plan.unplaced() + plans.linesOf(plan.id())).orElse(0L);
        int holes = (int) Math.max(0, wanted - held);
        return new Answers(round.id(), round.name(), holes, (int) lapsed, holes + lapsed + awaited == 0);
    }
}
