package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.PreferenceList;
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

/** What rounds ask of the person who reads the home page. */
@Stateless
@AllowedTo
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoundTodos {

    /** @param until the deadline, or null */
    public record Todo(RoundId round, String name, Instant until) {
    }

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
}
