package gov.rotations.attendance.service;

import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.entity.DoorCode;
import gov.rotations.attendance.entity.Register;
import gov.rotations.attendance.service.CheckIn.Answer;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Somebody checks in: with a scan of the screen, with the code typed, or by taking a free seat. A wrong try is an answer
 * and no refusal, so that its count stays.
 */
@Stateless
@AllowedTo
public class CheckInService {

    @Inject
    private Door door;

    @Inject
    private DoorKey key;

    @Inject
    private Guesses guesses;

    @Inject
    private Registers registers;

    @Inject
    private Attendances attendances;

    @Inject
    private Events events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @param token what the picture on the screen held */
    public CheckIn scan(long session, String token) {
        Optional<SessionCard> card = events.session(new SessionId(session));
        ScreenTokens tokens = key.tokens();
        if (card.isPresent() && tokens.isFresh(session, token, clock.instant())) {
            return door.enter(card.get(), CheckInMethod.QR, clock.instant());
        }
        if (card.isPresent() && tokens.isStale(session, token, clock.instant())) {
            return CheckIn.of(Answer.EXPIRED, session);
        }
        return wrong(session);
    }

    /** The scan was made before signing in. @param receipt what the browser kept of it */
    public CheckIn scannedBefore(long session, String receipt) {
        return events.session(new SessionId(session)).flatMap(card -> key.tokens().seen(session, receipt, clock.instant())
            .map(scan -> door.enter(card, scan.how(), scan.at()))).orElse(CheckIn.of(Answer.EXPIRED, session));
    }

    public CheckIn type(String code) {
        AccountId account = actor.get().account();
        if (!guesses.mayTry(account)) {
            return CheckIn.of(Answer.PAUSED, 0);
        }
        Optional<SessionCard> card = registers.withCode(DoorCode.read(code)).map(Register::session).flatMap(events::session);
        if (card.isEmpty()) {
            return wrong(0);
        }
        guesses.right(account);
        return door.enter(card.get(), CheckInMethod.CODE, clock.instant());
    }

    /** Takes the free seat that was offered at the door. @param receipt what came with the offer */
    public CheckIn takeSeat(long session, String receipt) {
        return events.session(new SessionId(session)).flatMap(card -> key.tokens().seen(session, receipt, clock.instant())
            .map(scan -> door.takeSeat(card, scan.how(), scan.at()))).orElse(CheckIn.of(Answer.EXPIRED, session));
    }

    /** What is recorded of whoever asks; nothing else counts as being checked in. */
    public Optional<OwnAttendance> own(long session) {
        SessionId id = new SessionId(session);
        return attendances.find(id, actor.get().account()).flatMap(known -> events.session(id)
            .map(card -> OwnAttendance.of(card, known)));
    }

    /** What somebody may read of a session they were let to the door of. */
    public Optional<DoorSign> sign(long session) {
        return events.session(new SessionId(session)).filter(card -> events.maySee(actor.get(), card.event())).map(DoorSign::of);
    }

    private CheckIn wrong(long session) {
        AccountId account = actor.get().account();
        if (!guesses.mayTry(account)) {
            return CheckIn.of(Answer.PAUSED, session);
        }
        guesses.wrong(account);
        return CheckIn.of(Answer.WRONG, session);
    }
}
