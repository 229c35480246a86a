package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceCorrected;
import gov.rotations.attendance.AttendanceMarked;
import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.SocialCountsNobody;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Mark;
import gov.rotations.attendance.entity.Register;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.RegistrationState;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The one place where somebody else than the person says whether the person was there. To be used under the lock of the register. */
@Dependent
class Marking {

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** What an open register says from now on. */
    void mark(SessionCard card, Register register, AccountId person, Mark mark, CheckInMethod how) {
        refuseAbsentFromSocial(card, mark);
        Attendance attendance = onTheList(card, register, person);
        AttendanceState before = attendance.state();
        attendance.mark(mark, how, arrival(card), clock.instant(), actor.get().account());
        facts.fire(new AttendanceMarked(card.id(), person, before, attendance.state(), how));
    }

    /** What a closed register says from now on; what it said is kept. */
    void correct(SessionCard card, Register register, AccountId person, Mark mark, CheckInMethod how, String why) {
        refuseAbsentFromSocial(card, mark);
        Attendance attendance = onTheList(card, register, person);
        AttendanceState before = attendance.state();
        attendances.keep(attendance.correct(mark, how, why, clock.instant(), actor.get().account()));
        facts.fire(new AttendanceCorrected(card.id(), person, before, attendance.state(), why));
    }

    /** Only of people who have a seat, or of whom something is known already. */
    Attendance onTheList(SessionCard card, Register register, AccountId person) {
        boolean listed = attendances.find(card.id(), person).isPresent()
            || events.registrationOf(card.event(), person).filter(one -> one.state() == RegistrationState.CONFIRMED).isPresent();
        if (!listed) {
            throw new NotPermitted("account:" + person + " in register:" + card.id());
        }
        return attendances.in(register, person);
    }

    /** Who is marked while the session runs came just now; who is marked later came nobody knows when. */
    private Instant arrival(SessionCard card) {
        Instant now = clock.instant();
        return DoorTimes.of(card).isBeforeOpening(now) || !now.isBefore(card.ends()) ? null : now;
    }

    private static void refuseAbsentFromSocial(SessionCard card, Mark mark) {
        if (card.kind() == EventKind.SOCIAL && mark.state() == AttendanceState.ABSENT) {
            throw new SocialCountsNobody();
        }
    }
}
