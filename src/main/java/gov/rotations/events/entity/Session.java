package gov.rotations.events.entity;

import gov.rotations.events.EventId;
import gov.rotations.events.SessionId;
import gov.rotations.events.SessionTimesFaulty;
import gov.rotations.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of an event at one time in one room; who facilitates it holds its register. */
@Entity
@Table(name = "events_session")
public class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "event_id")
    private EventId event;

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String room;

    @ElementCollection
    @CollectionTable(name = "events_facilitator", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "account_id")
    private Set<Long> facilitators = new HashSet<>();

    protected Session() {
        // for JPA
    }

    public Session(EventId event, Instant startsAt, Instant endsAt) {
        this.event = event;
        takePlace(startsAt, endsAt);
    }

    public void takePlace(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            throw new SessionTimesFaulty();
        }
        startsAt = from;
        endsAt = until;
    }

    public void describe(String newTitle, String newRoom, Set<AccountId> newFacilitators) {
        title = newTitle;
        room = newRoom;
        facilitators = newFacilitators.stream().map(AccountId::value).collect(Collectors.toCollection(HashSet::new));
    }

    public boolean overlaps(Session other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public EventId event() {
        return event;
    }

    public String title() {
        return title == null ? "" : title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String room() {
        return room == null ? "" : room;
    }

    public Set<AccountId> facilitators() {
        return facilitators.stream().map(AccountId::new).collect(Collectors.toSet());
    }
}
