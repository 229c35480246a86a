package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.NeedsErased;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the clock does with events: offers lapse, seats are drawn, what people needed is erased. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class TendingService {

    /** How long after an event it is known what people needed there. */
    static final Duration NEEDS_KEPT = Duration.ofDays(30);

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Registrations registrations;

    @Inject
    private Seating seating;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    private final SecureRandom seeds = new SecureRandom();

    /** Events for which the clock has something to do. */
    public List<Long> due() {
        Instant now = clock.instant();
        Set<Long> due = new TreeSet<>();
        registrations.offersOver(now).forEach(offer -> due.add(offer.event().value()));
        registrations.silentSince(now).forEach(silent -> due.add(silent.event().value()));
        events.toBeDrawn(now).forEach(event -> due.add(event.id().value()));
        events.withNeedsSince(now.minus(NEEDS_KEPT)).forEach(event -> due.add(event.id().value()));
        return List.copyOf(due);
    }

    /** Does what is due for one event. */
    public void tend(long id) {
        ProgrammeEvent event = events.lock(new EventId(id));
        Instant now = clock.instant();
        registrations.live(event.id()).stream().filter(one -> one.isOverdue(now)).forEach(one -> seating.lapse(event, one));
        if (event.isToBeDrawn(now)) {
            seating.draw(event, seeds.nextLong());
        }
        seating.offerFreeSeats(event);
        if (event.needsErasedAt() == null && event.endsAt() != null && event.endsAt().plus(NEEDS_KEPT).isBefore(now)) {
            eraseNeeds(event, now);
        }
    }

    private void eraseNeeds(ProgrammeEvent event, Instant now) {
        List<Registration> known = registrations.of(event.id()).stream().filter(Registration::hasNeeds).toList();
        known.forEach(Registration::eraseNeeds);
        event.eraseNeeds(now);
        facts.fire(new NeedsErased(event.id(), known.size()));
    }
}
