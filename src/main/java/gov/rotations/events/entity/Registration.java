package gov.rotations.events.entity;

import gov.rotations.events.EventId;
import gov.rotations.events.RegistrationChanged;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationState;
import gov.rotations.security.AccountId;
import gov.rotations.security.SealedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody's claim to a seat, from asking to having one, waiting for one, or not coming. What they need there is sealed in
 * the database, and erased after the event or when they do not come.
 */
@Entity
@Table(name = "events_registration")
public class Registration {

    /** Comes before everybody who waits: whoever had a seat and lost it without a fault of theirs. */
    private static final int BEFORE_ALL = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "event_id")
    private EventId event;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private int priority;

    @Column(name = "draw_place")
    private int drawPlace;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offer_until")
    private Instant offerUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "reconfirm_by")
    private Instant reconfirmBy;

    private boolean late;

    @Column(name = "walk_in")
    private boolean walkIn;

    @Convert(converter = SealedTextConverter.class)
    private String diet;

    @Convert(converter = SealedTextConverter.class)
    @Column(name = "access_needs")
    private String accessNeeds;

    @Column(name = "live_key")
    private String liveKey;

    protected Registration() {
        // for JPA
    }

    /** Somebody asks for a seat. @param priority 0 before 1 */
    public Registration(EventId event, AccountId account, int priority, Instant now) {
        this.event = event;
        this.account = account;
        this.priority = priority;
        this.askedAt = now;
        this.state = RegistrationState.REQUESTED;
        this.liveKey = event + "/" + account;
    }

    public void confirm(Instant now) {
        become(RegistrationState.CONFIRMED);
        confirmedAt = now;
        offerUntil = null;
    }

    /** Came without having registered. */
    public void walkIn(Instant now) {
        confirm(now);
        walkIn = true;
    }

    public void await(Instant now) {
        become(RegistrationState.WAITLISTED);
        waitingSince = now;
    }

    /** Drawn too late for a seat. */
    public void await(int place, Instant now) {
        await(now);
        drawPlace = place;
    }

    /** Loses the seat because there are fewer; waits before everybody else. */
    public void giveWay(Instant now) {
        await(now);
        priority = BEFORE_ALL;
        confirmedAt = null;
        reconfirmBy = null;
    }

    public void offer(Instant now, Instant until) {
        become(RegistrationState.OFFERED);
        offeredAt = now;
        offerUntil = until;
    }

    /** Takes the offered seat. */
    public void accept(Instant now) {
        if (state != RegistrationState.OFFERED || isOverdue(now)) {
            throw new RegistrationChanged();
        }
        confirm(now);
    }

    public void lapse(Instant now) {
        become(RegistrationState.LAPSED);
        endedAt = now;
    }

    public void cancel(Instant now, boolean isLate) {
        late = isLate && state.holdsSeat();
        become(RegistrationState.CANCELLED);
        endedAt = now;
    }

    /** The event was moved: the seat is theirs if they say so until then. */
    public void askAgain(Instant until) {
        reconfirmBy = until;
    }

    public void reconfirm(Instant now) {
        if (state != RegistrationState.CONFIRMED || reconfirmBy == null || isOverdue(now)) {
            throw new RegistrationChanged();
        }
        reconfirmBy = null;
    }

    public void need(String newDiet, String newAccessNeeds) {
        diet = newDiet;
        accessNeeds = newAccessNeeds;
    }

    public void eraseNeeds() {
        need(null, null);
    }

    private void become(RegistrationState next) {
        if (!state.mayBecome(next)) {
            throw new RegistrationChanged();
        }
        state = next;
        if (!next.isLive()) {
            liveKey = null;
            offerUntil = null;
            reconfirmBy = null;
            eraseNeeds();
        }
    }

    /** Whether an answer was awaited until a moment that has passed. */
    public boolean isOverdue(Instant now) {
        Instant until = answerBy();
        return until != null && !now.isBefore(until);
    }

    /** Until when the person has to answer; null when nothing is asked. */
    public Instant answerBy() {
        return state == RegistrationState.OFFERED ? offerUntil : reconfirmBy;
    }

    public RegistrationId id() {
        return new RegistrationId(id);
    }

    public long version() {
        return version;
    }

    public EventId event() {
        return event;
    }

    public AccountId account() {
        return account;
    }

    public RegistrationState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant waitingSince() {
        return waitingSince;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public boolean isAskedAgain() {
        return reconfirmBy != null;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isWalkIn() {
        return walkIn;
    }

    public String diet() {
        return diet;
    }

    public String accessNeeds() {
        return accessNeeds;
    }

    public boolean hasNeeds() {
        return diet != null || accessNeeds != null;
    }
}
