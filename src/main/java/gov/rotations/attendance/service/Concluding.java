package gov.rotations.attendance.service;

import gov.rotations.attendance.entity.Register;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What becomes of people who were expected and not seen, when a register closes. */
@Dependent
class Concluding {

    private static final String AWAY = "ON_LEAVE";

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The closing is not done yet, but everybody else waits for it. */
    void conclude(SessionCard card, Register register) {
        RegisterReader.seats(card.event(), events).keySet().forEach(person -> attendances.in(register, person));
        attendances.of(card.id()).values().forEach(one -> one.conclude(isRequired(card, one.account()), clock.instant(), actor.get().account()));
    }

    /** Nobody is absent from a social, and nobody on leave is absent from anything. */
    private boolean isRequired(SessionCard card, AccountId person) {
        return card.kind() != EventKind.SOCIAL && cohorts.associateOf(person).filter(one -> one.state().equals(AWAY)).isEmpty();
    }
}
