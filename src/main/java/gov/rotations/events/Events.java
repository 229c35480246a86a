package gov.rotations.events;

import gov.rotations.cohort.CohortId;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What other features ask of events. For use inside services: it answers without asking who wants to know, so the asking
 * service decides what it passes on.
 */
public interface Events {

    /**
     * @param starts begin of the first session, null in a draft without one
     * @param cohorts whom it is for
     * @param open whether everybody else with an account may come too
     * @param confirmed people with a seat
     * @param offered seats held for people who have still to say yes
     */
    record EventCard(EventId id, String title, EventKind kind, EventStage stage, Instant starts, Instant ends, String venue,
        int capacity, int confirmed, int offered, int waiting, Set<CohortId> cohorts, boolean open, Set<AccountId> organisers) {

        public int free() {
            return Math.max(0, capacity - confirmed - offered);
        }
    }

    /**
     * @param title of the session, or empty
     * @param room as the organiser named it, or empty
     * @param link for those who come online, or null
     */
    record SessionCard(SessionId id, EventId event, String eventTitle, EventKind kind, EventStage stage, String title, Instant starts,
        Instant ends, String room, String venue, String link, int capacity, Set<AccountId> facilitators, Set<CohortId> cohorts, boolean open) {
    }

    /** @param late whether it was cancelled late @param walkIn whether the person came without having registered */
    record Registered(RegistrationId id, EventId event, AccountId account, String name, RegistrationState state, boolean late,
        boolean walkIn) {
    }

    /** Every event that is no draft, by time. */
    List<EventCard> all();

    Optional<EventCard> event(EventId id);

    Map<EventId, EventCard> events(Collection<EventId> ids);

    Optional<SessionCard> session(SessionId id);

    /** By time. */
    List<SessionCard> sessionsOf(EventId event);

    /** Sessions, of events that are on, that overlap the time from the first moment to the second; by time. */
    List<SessionCard> sessionsBetween(Instant from, Instant until);

    /** Sessions somebody facilitates, of events that are no drafts; by time. */
    List<SessionCard> facilitatedBy(AccountId account);

    /** Events somebody organises by name; a programme admin organises all. */
    List<EventId> organisedBy(AccountId account);

    /** Every registration there is and was, people by name; who lives now is for {@link RegistrationState#isLive()} to say. */
    List<Registered> registered(EventId event);

    Optional<Registered> registration(RegistrationId id);

    /** The registration that counts: the live one, else the latest. */
    Optional<Registered> registrationOf(EventId event, AccountId account);

    /** Every registration of a person, the latest event first. */
    List<Registered> registrationsOf(AccountId account);

    /** Whether the person may see the event at all. */
    boolean maySee(Actor actor, EventId event);

    /** Programme admins, and organisers of this event. */
    boolean organises(Actor actor, EventId event);

    /** Who holds the register of a session: its facilitators and whoever organises the event. */
    boolean facilitates(Actor actor, SessionId session);

    /**
     * Somebody comes without a seat: takes a free one, or the one that was offered to them. Who has a seat keeps it. Under
     * the lock under which everybody registers, so the last seat is given once; nobody waits for a letter about it.
     *
     * @throws NoSeatFree when every seat is taken
     * @throws EventNotOpen when the event is not on
     */
    Registered walkIn(SessionId session, AccountId account);
}
