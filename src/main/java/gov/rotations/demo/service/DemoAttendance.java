package gov.rotations.demo.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.service.MarkForm;
import gov.rotations.attendance.service.RegisterRow;
import gov.rotations.attendance.service.RegisterService;
import gov.rotations.attendance.service.RegisterView;
import gov.rotations.events.EventKind;
import gov.rotations.events.EventStage;
import gov.rotations.events.Events;
import gov.rotations.events.Events.EventCard;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Whoever ran an event that is over has kept its registers: most people were there, some came late, went early or were
 * excused, and a few were missed. The register of the last one is still to be closed, and one of the others was corrected.
 */
@Dependent
class DemoAttendance {

    private static final int LATE = 11;

    private static final int EXCUSED = 17;

    private static final int PARTLY = 23;

    private static final int MISSED = 19;

    @Inject
    private RegisterService registers;

    @Inject
    private Events events;

    @Inject
    private CurrentActor actor;

    void load() {
        List<SessionCard> held = events.all().stream().filter(event -> event.stage() == EventStage.HELD).map(EventCard::id)
            .flatMap(event -> events.sessionsOf(event).stream()).toList();
        held.forEach(session -> keep(session, held.indexOf(session)));
        held.stream().limit(held.size() - 1L).forEach(this::close);
        held.stream().filter(session -> missed(session).isPresent() && session.kind() == EventKind.BOOT_CAMP).findFirst().ifPresent(this::correctOne);
    }

    /** The same people are not always the ones who are late. */
    private void keep(SessionCard session, int place) {
        List<RegisterRow> rows = read(session).rows();
        for (int i = 0; i < rows.size(); i++) {
            int turn = i + place * 5 + 1;
            long person = rows.get(i).account();
            if (turn % MISSED == 0) {
                continue;
            }
            by(session, () -> registers.mark(session.id().value(), form(person, turn)));
        }
    }

    private static MarkForm form(long person, int turn) {
        MarkForm form = new MarkForm();
        form.setPerson(person);
        form.setState(turn % LATE == 0 ? AttendanceState.LATE : turn % EXCUSED == 0 ? AttendanceState.EXCUSED
            : turn % PARTLY == 0 ? AttendanceState.PARTIAL : AttendanceState.PRESENT);
        form.setExcuse(Excuse.values()[turn % Excuse.values().length]);
        return form;
    }

    private void close(SessionCard session) {
        long version = read(session).version();
        by(session, () -> registers.close(session.id().value(), version));
    }

    /** Somebody who was missed had been there after all. */
    private void correctOne(SessionCard session) {
        missed(session).ifPresent(row -> {
            MarkForm form = new MarkForm();
            form.setPerson(row.account());
            form.setState(AttendanceState.PRESENT);
            form.setWhy("Stands in two photographs and led a group");
            by(session, () -> registers.correct(session.id().value(), form));
        });
    }

    private Optional<RegisterRow> missed(SessionCard session) {
        return read(session).rows().stream().filter(row -> row.state() == AttendanceState.ABSENT).findFirst();
    }

    private RegisterView read(SessionCard session) {
        return registers.get(session.id().value());
    }

    /** As one of those who run the session, or as the house where nobody is named. */
    private void by(SessionCard session, Runnable work) {
        AccountId facilitator = session.facilitators().stream().findFirst().orElse(null);
        actor.as(facilitator == null ? actor.get() : actor.actorOf(facilitator), () -> {
            work.run();
            return null;
        });
    }
}
