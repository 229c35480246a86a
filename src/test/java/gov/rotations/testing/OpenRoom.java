package gov.rotations.testing;

import gov.rotations.cohort.CohortId;
import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.SessionId;
import gov.rotations.events.PriorityRule;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.events.entity.Session;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** A session that began five minutes ago, with people who have seats and somebody who holds the register. */
@ApplicationScoped
@Transactional
public class OpenRoom {

    /** @param facilitator who holds the register */
    public record Room(EventId event, SessionId session, Instant starts, Actor facilitator) {

        public long number() {
            return session.value();
        }
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private World world;

    @Inject
    private CurrentActor current;

    public Room open(EventKind kind, int capacity, AccountId... people) {
        return open(kind, capacity, Set.of(), people);
    }

    public Room open(EventKind kind, int capacity, Set<CohortId> cohorts, AccountId... people) {
        Instant starts = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(5));
        Instant opened = starts.minus(Duration.ofDays(20));
        ProgrammeEvent event = new ProgrammeEvent(new ProgrammeEvent.Details(kind, "Event " + world.aCode("E"), null, null, "Leeds", null, cohorts,
            cohorts.isEmpty(), capacity, PriorityRule.FIRST_COME,
            new ProgrammeEvent.Window(opened, starts.minus(Duration.ofDays(2)), starts.minus(Duration.ofDays(3)))));
        event.lasts(starts, starts.plus(Duration.ofHours(3)));
        event.publish();
        em.persist(event);
        em.flush();
        AccountId facilitator = world.anAccount("Fay Facilitator");
        Session session = new Session(event.id(), starts, starts.plus(Duration.ofHours(3)));
        session.describe("Opening", "Room 1", Set.of(facilitator));
        em.persist(session);
        List.of(people).forEach(person -> {
            Registration seat = new Registration(event.id(), person, 0, opened);
            seat.confirm(opened);
            em.persist(seat);
        });
        em.flush();
        return new Room(event.id(), session.id(), starts, current.actorOf(facilitator));
    }

    public long rows(Room room) {
        return ((Number) em.createNativeQuery("select count(*) from attendance_attendance where session_id = ?1").setParameter(1, room.number())
            .getSingleResult()).longValue();
    }

    public long registration(Room room, AccountId person) {
        return ((Number) em.createNativeQuery("select id from events_registration where event_id = ?1 and account_id = ?2").setParameter(1, room.event().value())
            .setParameter(2, person.value()).getSingleResult()).longValue();
    }

    public String code(Room room) {
        return em.createNativeQuery("select door_code from attendance_register where session_id = ?1").setParameter(1, room.number())
            .getSingleResult().toString();
    }
}
