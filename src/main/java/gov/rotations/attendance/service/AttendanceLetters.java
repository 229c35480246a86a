package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceCorrected;
import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.RegisterClosed;
import gov.rotations.events.EventKind;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.SessionId;
import gov.rotations.faces.Words;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Letters about what a register says of somebody: when they were missed, so that a mistake is found, and when it is corrected. */
@Dependent
class AttendanceLetters {

    private static final String OWN = "/attendance/mine.xhtml";

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private Outbox outbox;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    void on(@Observes RegisterClosed fact) {
        SessionCard card = events.session(fact.session()).orElseThrow();
        if (card.kind() != EventKind.SOCIAL) {
            attendances.of(fact.session()).values().stream().filter(one -> one.state() == AttendanceState.ABSENT)
                .forEach(one -> tellMissed(one.account(), fact.session(), card));
        }
    }

    private void tellMissed(AccountId person, SessionId session, SessionCard card) {
        outbox.post(Letter.to(person, "attendance.missed", session.toString()).with(DoorSign.of(card).name(), words.moment(card.starts())).linkingTo(OWN));
    }

    void on(@Observes AttendanceCorrected fact) {
        SessionCard card = events.session(fact.session()).orElseThrow();
        outbox.post(Letter.to(fact.account(), "attendance.corrected", fact.session() + "/" + clock.instant())
            .with(DoorSign.of(card).name(), words.moment(card.starts())).linkingTo(OWN));
    }
}
