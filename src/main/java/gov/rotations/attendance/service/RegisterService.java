package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.ContradictionSettled;
import gov.rotations.attendance.NobodyThere;
import gov.rotations.attendance.NotForThisPerson;
import gov.rotations.attendance.RegisterClosed;
import gov.rotations.attendance.RegisterNotOpen;
import gov.rotations.attendance.entity.Contradiction;
import gov.rotations.attendance.entity.Mark;
import gov.rotations.attendance.entity.Register;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Whoever holds the register of a session says who was there, lets people without a seat in, and closes it. */
@Stateless
@AllowedTo
public class RegisterService {

    @Inject
    private RegisterPolicy policy;

    @Inject
    private Registers registers;

    @Inject
    private RegisterReader reader;

    @Inject
    private Marking marking;

    @Inject
    private Concluding concluding;

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private AccountBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public RegisterView get(long session) {
        return reader.view(policy.held(session));
    }

    /** One person of the register. */
    public PersonMark of(long session, long person) {
        SessionCard card = policy.held(session);
        return reader.person(card, new AccountId(person));
    }

    /** A tap on the register: present, late, or not seen after all. */
    public void mark(long session, long person, AttendanceState state) {
        say(session, person, Mark.of(state));
    }

    /** Everything a register can say of somebody. @param form with what belongs to the state */
    public void mark(long session, MarkForm form) {
        say(session, form.getPerson(), form.mark());
    }

    private void say(long session, long person, Mark mark) {
        SessionCard card = policy.held(session);
        marking.mark(card, registers.lock(card.id()), new AccountId(person), mark, CheckInMethod.REGISTER);
    }

    /** Somebody without a seat stands in the room: takes a free one and is present. */
    public void walkIn(long session, String email) {
        SessionCard card = policy.held(session);
        Register register = registers.lock(card.id());
        if (!register.isOpen()) {
            throw new RegisterNotOpen();
        }
        AccountId person = book.findByEmail(email).filter(AccountBook.Card::active).map(AccountBook.Card::id).orElseThrow(NobodyThere::new);
        if (!events.maySee(actor.actorOf(person), card.event())) {
            throw new NotForThisPerson();
        }
        events.walkIn(card.id(), person);
        boolean late = !clock.instant().isBefore(DoorTimes.of(card).lateFrom()) && clock.instant().isBefore(card.ends());
        marking.mark(card, register, person, Mark.of(late ? AttendanceState.LATE : AttendanceState.PRESENT), CheckInMethod.REGISTER);
    }

    /** Who was expected and not seen is absent from now on; at a social, and on leave, nobody is. @param version that was read */
    public void close(long session, long version) {
        SessionCard card = policy.held(session);
        Register register = registers.lock(card.id());
        if (register.version() != version) {
            throw new ChangedMeanwhile();
        }
        if (!card.stage().isOn()) {
            throw new RegisterNotOpen();
        }
        concluding.conclude(card, register);
        register.close(clock.instant(), DoorTimes.of(card).lateFrom(), actor.get().account());
        RegisterTally tally = reader.tally(card, register);
        facts.fire(new RegisterClosed(card.id(), tally.there(), tally.absent()));
    }

    /** Changes what the closed register says; what it said, who and when are kept. */
    public void correct(long session, MarkForm form) {
        SessionCard card = policy.held(session);
        marking.correct(card, registers.lock(card.id()), new AccountId(form.getPerson()), form.mark(), CheckInMethod.REGISTER, form.getWhy());
    }

    /** A person decides what the paper register says against what is known. @param why kept with the correction when the register is closed */
    public void settle(long contradiction, boolean paper, String why) {
        Contradiction found = attendances.contradiction(contradiction);
        if (!policy.holds(found.attendance().session())) {
            throw new NotPermitted("contradiction:" + contradiction);
        }
        SessionCard card = policy.held(found.attendance().session().value());
        Register register = registers.lock(card.id());
        found.settle(paper, clock.instant(), actor.get().account());
        if (paper) {
            take(card, register, found, why);
        }
        facts.fire(new ContradictionSettled(card.id(), found.attendance().account(), paper));
    }

    private void take(SessionCard card, Register register, Contradiction found, String why) {
        AccountId person = found.attendance().account();
        if (!register.isOpen()) {
            marking.correct(card, register, person, found.paper(), CheckInMethod.IMPORT, why);
        } else {
            Mark mark = found.paper().state() == AttendanceState.ABSENT ? Mark.of(AttendanceState.EXPECTED) : found.paper();
            marking.mark(card, register, person, mark, CheckInMethod.IMPORT);
        }
    }
}
