package gov.rotations.events.service;

import gov.rotations.events.AlreadyRegistered;
import gov.rotations.events.EventHasBegun;
import gov.rotations.events.LotteryDrawn;
import gov.rotations.events.LotteryEntered;
import gov.rotations.events.NoSeatFree;
import gov.rotations.events.RegistrationCancelled;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationLapsed;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SeatConfirmed;
import gov.rotations.events.SeatOffered;
import gov.rotations.events.SeatTakenBack;
import gov.rotations.events.SeatWaitedFor;
import gov.rotations.events.entity.Lottery;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives and takes seats, the one place where it is done. Every event handed in is locked: whoever clicks first gets the
 * last seat, and a seat that becomes free goes to one person only.
 */
@Dependent
class Seating {

    @Inject
    private Registrations registrations;

    @Inject
    private Audience audience;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** A seat if one is free and nobody waits for it, else the end of the queue; before a draw a lot. */
    Registration register(ProgrammeEvent event, AccountId account) {
        Registration registration = enter(event, account);
        if (event.takesLots()) {
            facts.fire(new LotteryEntered(registration.id(), event.id(), account));
        } else {
            seat(event, registration);
        }
        return registration;
    }

    /** An organiser puts somebody on the list, whatever the window and the rule. */
    Registration enrol(ProgrammeEvent event, AccountId account) {
        Registration registration = enter(event, account);
        seat(event, registration);
        return registration;
    }

    private Registration enter(ProgrammeEvent event, AccountId account) {
        if (registrations.live(event.id(), account).isPresent()) {
            throw new AlreadyRegistered();
        }
        return registrations.add(new Registration(event.id(), account, event.priorityOf(audience.cohortOf(account)), clock.instant()));
    }

    private void seat(ProgrammeEvent event, Registration registration) {
        if (free(event) > 0 && registrations.of(event.id(), RegistrationState.WAITLISTED).isEmpty()) {
            registration.confirm(clock.instant());
            facts.fire(new SeatConfirmed(registration.id(), event.id(), registration.account()));
        } else {
            registration.await(clock.instant());
            facts.fire(new SeatWaitedFor(registration.id(), event.id(), registration.account()));
        }
        registrations.flush();
    }

    int free(ProgrammeEvent event) {
        return event.capacity() - registrations.taken(event.id());
    }

    /** Somebody is here without a seat. */
    Registration walkIn(ProgrammeEvent event, AccountId account) {
        Registration known = registrations.live(event.id(), account).orElse(null);
        if (known != null && known.state() == RegistrationState.CONFIRMED) {
            return known;
        }
        if (free(event) <= 0 && (known == null || !known.state().holdsSeat())) {
            throw new NoSeatFree();
        }
        Registration registration = known != null ? known
            : registrations.add(new Registration(event.id(), account, event.priorityOf(audience.cohortOf(account)), clock.instant()));
        registration.walkIn(clock.instant());
        registrations.flush();
        facts.fire(new SeatConfirmed(registration.id(), event.id(), account));
        return registration;
    }

    void accept(ProgrammeEvent event, Registration registration) {
        registration.accept(clock.instant());
        registrations.flush();
        facts.fire(new SeatConfirmed(registration.id(), event.id(), registration.account()));
    }

    /** Not taken, or not in time: the next who waits is asked. */
    void lapse(ProgrammeEvent event, Registration registration) {
        registration.lapse(clock.instant());
        registrations.flush();
        facts.fire(new RegistrationLapsed(registration.id(), event.id(), registration.account()));
        offerFreeSeats(event);
    }

    /** Does not come, or waits no longer. */
    void cancel(ProgrammeEvent event, Registration registration) {
        Instant now = clock.instant();
        if (!event.stage(now).isBeforeStart()) {
            throw new EventHasBegun();
        }
        registration.cancel(now, event.isLate(now));
        registrations.flush();
        facts.fire(new RegistrationCancelled(registration.id(), event.id(), registration.account(), registration.isLate()));
        offerFreeSeats(event);
    }

    /** While registration is open, seats that are free are held for those who wait longest. */
    void offerFreeSeats(ProgrammeEvent event) {
        Instant now = clock.instant();
        if (event.offersByItself(now)) {
            registrations.of(event.id(), RegistrationState.WAITLISTED).stream().limit(Math.max(0, free(event)))
                .forEach(next -> offer(event, next, now));
            registrations.flush();
        }
    }

    /** An organiser chooses who is asked next. */
    void offer(ProgrammeEvent event, Registration chosen) {
        Instant now = clock.instant();
        event.refuseUnless(event.stage(now).isBeforeStart());
        if (free(event) <= 0) {
            throw new NoSeatFree();
        }
        offer(event, chosen, now);
        registrations.flush();
    }

    private void offer(ProgrammeEvent event, Registration next, Instant now) {
        next.offer(now, event.holdUntil(now));
        facts.fire(new SeatOffered(next.id(), event.id(), next.account()));
    }

    /** Loses the seat because there are fewer, and is the first to wait. */
    void takeBack(ProgrammeEvent event, Registration registration) {
        registration.giveWay(clock.instant());
        registrations.flush();
        facts.fire(new SeatTakenBack(registration.id(), event.id(), registration.account()));
    }

    /** Draws who gets a seat and in which order the others wait. */
    void draw(ProgrammeEvent event, long seed) {
        Instant now = clock.instant();
        event.draw(seed, now);
        Map<RegistrationId, Registration> entries = registrations.of(event.id(), RegistrationState.REQUESTED).stream()
            .collect(Collectors.toMap(Registration::id, Function.identity()));
        List<RegistrationId> order = Lottery.order(entries.keySet(), seed);
        int seats = Math.min(Math.max(0, free(event)), order.size());
        for (int place = 0; place < order.size(); place++) {
            Registration registration = entries.get(order.get(place));
            if (place < seats) {
                registration.confirm(now);
                facts.fire(new SeatConfirmed(registration.id(), event.id(), registration.account()));
            } else {
                registration.await(place + 1, now);
                facts.fire(new SeatWaitedFor(registration.id(), event.id(), registration.account()));
            }
        }
        registrations.flush();
        facts.fire(new LotteryDrawn(event.id(), seed, seats, order.size() - seats));
    }
}
