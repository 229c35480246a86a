package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.PaperContradicted;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Contradiction;
import gov.rotations.attendance.entity.Mark;
import gov.rotations.attendance.entity.Register;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventId;
import gov.rotations.events.Events;
import gov.rotations.events.Events.EventCard;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SessionId;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetRow;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rows of a paper register mean, and what they do: fill gaps, and contradict where something is known. */
@Dependent
class PaperRows {

    private static final int HALF = 50;

    /** @param mark null while the row is at fault */
    record Found(Optional<SessionCard> session, Optional<AccountId> person, String about, Mark mark) {
    }

    @Inject
    private RegisterPolicy policy;

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    @Inject
    private Marking marking;

    @Inject
    private Events events;

    @Inject
    private Cohorts cohorts;

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    Found find(SheetRow row) {
        Optional<SessionCard> session = row.find("session", Integer.class).map(number -> new SessionId(number))
            .flatMap(events::session).filter(card -> policy.holds(card.id()));
        Optional<AccountId> person = session.flatMap(card -> person(row, card.event()));
        Mark mark = mark(row);
        String name = person.flatMap(book::find).map(AccountBook.Card::name).orElse(row.textOrEmpty("name"));
        String against = session.isPresent() && person.isPresent() && mark != null
            ? known(session.get(), person.get()).filter(one -> contradicts(one, mark)).map(one -> ": known as " + RegisterSheet.word(one.state())
                + ", to be settled by a person").orElse("") : "";
        return new Found(session, person, name + against, mark);
    }

    private Optional<AccountId> person(SheetRow row, EventId event) {
        Optional<Integer> number = row.find("registration", Integer.class);
        if (number.isPresent()) {
            return number.map(one -> new RegistrationId(one)).flatMap(events::registration).filter(one -> one.event().equals(event))
                .map(Events.Registered::account);
        }
        String said = row.textOrEmpty("person");
        return cohorts.findByReference(said).map(Cohorts.AssociateCard::account).or(() -> book.findByEmail(said).map(AccountBook.Card::id))
            .filter(account -> events.registrationOf(event, account).isPresent() || events.maySee(actor.actorOf(account), event));
    }

    private static Mark mark(SheetRow row) {
        AttendanceState state = row.find("state", AttendanceState.class).orElseThrow();
        Excuse excuse = row.find("excuse", Excuse.class).orElse(null);
        return state == AttendanceState.EXCUSED && excuse == null ? null : Mark.of(state, excuse, row.find("share", Integer.class).orElse(HALF));
    }

    /** Somebody who came without a seat. */
    boolean needsSeat(Found found) {
        return found.mark().state().wasThere() && known(found.session().get(), found.person().get()).isEmpty()
            && events.registrationOf(found.session().get().event(), found.person().get())
                .filter(one -> one.state() == RegistrationState.CONFIRMED).isEmpty();
    }

    /** @param given who gets a seat by this file, for each event */
    boolean seatIsFree(Found found, Map<EventId, Set<AccountId>> given) {
        EventId event = found.session().get().event();
        Set<AccountId> taking = given.computeIfAbsent(event, one -> new HashSet<>());
        taking.add(found.person().get());
        return taking.size() <= events.event(event).map(EventCard::free).orElse(0);
    }

    Outcome outcome(Found found) {
        Optional<Attendance> known = known(found.session().get(), found.person().get());
        boolean open = registers.find(found.session().get().id()).map(Register::isOpen).orElse(true);
        if (known.isEmpty()) {
            return open && found.mark().state() == AttendanceState.ABSENT ? Outcome.UNCHANGED : Outcome.NEW;
        }
        return !contradicts(known.get(), found.mark()) || isWaiting(known.get(), found.mark()) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Fills what nobody knows; what somebody knows otherwise waits to be settled. */
    void apply(Found found) {
        SessionCard card = found.session().orElseThrow();
        AccountId person = found.person().orElseThrow();
        Register register = registers.lock(card.id());
        Optional<Attendance> known = known(card, person);
        if (known.isPresent() && contradicts(known.get(), found.mark())) {
            attendances.keep(new Contradiction(known.get(), found.mark(), clock.instant()));
            facts.fire(new PaperContradicted(card.id(), person, known.get().state(), found.mark().state()));
        } else if (known.isEmpty()) {
            fill(found, card, person, register);
        }
    }

    private void fill(Found found, SessionCard card, AccountId person, Register register) {
        if (needsSeat(found)) {
            events.walkIn(card.id(), person);
        }
        if (register.isOpen()) {
            marking.mark(card, register, person, found.mark(), CheckInMethod.IMPORT);
        } else {
            marking.correct(card, register, person, found.mark(), CheckInMethod.IMPORT, "Paper register");
        }
    }

    /** Somebody of whom something has been said; that nobody has been seen yet is nothing. */
    private Optional<Attendance> known(SessionCard card, AccountId person) {
        return attendances.find(card.id(), person).filter(one -> one.state() != AttendanceState.EXPECTED);
    }

    private static boolean contradicts(Attendance known, Mark paper) {
        return !known.mark().equals(paper);
    }

    private boolean isWaiting(Attendance known, Mark paper) {
        return attendances.unsettled(known.session()).stream().anyMatch(one -> one.attendance().id().equals(known.id()) && one.paper().equals(paper));
    }
}
