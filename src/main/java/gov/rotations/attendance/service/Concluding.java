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
import java.util.Set;

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
        Set<AccountId> seated = RegisterReader.seats(card.event(), events).keySet();
        seated.forEach(person -> attendances.in(register, person));
        attendances.of(card.id()).values().forEach(one -> one.conclude(seated.contains(one.account()) && isRequired(card, one.account()),
            clock.instant(), actor.get().account()));
    }

    /** Nobody is absent from a social, and nobody on leave, or who gave the seat back, is absent from anything. */
    private boolean isRequired(SessionCard card, AccountId person) {
        return card.kind() != EventKind.SOCIAL && cohorts.associateOf(person).filter(one -> one.state().equals(AWAY)).isEmpty();
    }
}
