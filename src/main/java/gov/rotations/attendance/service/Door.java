package gov.rotations.attendance.service;

import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.CheckedIn;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Register;
import gov.rotations.attendance.service.CheckIn.Answer;
import gov.rotations.events.Events;
import gov.rotations.events.Events.Registered;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.RegistrationState;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The one place where somebody gets in, whatever they showed at the door. */
@Dependent
class Door {

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private DoorKey key;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param at when the person showed what was right */
    CheckIn enter(SessionCard session, CheckInMethod how, Instant at) {
        DoorTimes times = DoorTimes.of(session);
        if (!session.stage().isOn()) {
            return answer(Answer.OFF, session);
        }
        if (times.isBeforeOpening(at)) {
            return answer(Answer.EARLY, session);
        }
        Register register = registers.lock(session.id());
        AccountId account = actor.get().account();
        Optional<Attendance> known = attendances.find(session.id(), account);
        if (known.filter(one -> one.state().wasThere()).isPresent()) {
            return answer(Answer.ALREADY, session);
        }
        if (!register.isOpen() || !times.isOpen(how, at)) {
            return answer(how == CheckInMethod.CODE && register.isOpen() ? Answer.CODE_OVER : Answer.OVER, session);
        }
        return known.isPresent() || hasSeat(session, account) ? record(register, times, how, at) : offerSeat(session, how, at);
    }

    /** Takes a free seat and goes in. */
    CheckIn takeSeat(SessionCard session, CheckInMethod how, Instant at) {
        registers.lock(session.id());
        CheckIn answer = enter(session, how, at);
        if (answer.answer() != Answer.SEAT_FREE) {
            return answer;
        }
        events.walkIn(session.id(), actor.get().account());
        return enter(session, how, at);
    }

    private CheckIn record(Register register, DoorTimes times, CheckInMethod how, Instant at) {
        AccountId account = actor.get().account();
        Attendance attendance = attendances.in(register, account);
        attendance.checkIn(how, at, times.lateFrom());
        facts.fire(new CheckedIn(register.session(), account, attendance.state(), how));
        return CheckIn.of(Answer.CHECKED_IN, register.session().value());
    }

    private CheckIn offerSeat(SessionCard session, CheckInMethod how, Instant at) {
        Actor person = actor.get();
        if (!events.maySee(person, session.event())) {
            return answer(Answer.NOT_INVITED, session);
        }
        boolean held = events.registrationOf(session.event(), person.account()).map(Registered::state)
            .filter(RegistrationState.OFFERED::equals).isPresent();
        boolean free = held || events.event(session.event()).filter(event -> event.free() > 0).isPresent();
        return free ? new CheckIn(Answer.SEAT_FREE, session.id().value(), key.tokens().receipt(session.id().value(), how, at))
            : answer(Answer.FULL, session);
    }

    private boolean hasSeat(SessionCard session, AccountId account) {
        return events.registrationOf(session.event(), account).filter(one -> one.state() == RegistrationState.CONFIRMED).isPresent();
    }

    private static CheckIn answer(Answer answer, SessionCard session) {
        return CheckIn.of(answer, session.id().value());
    }
}
