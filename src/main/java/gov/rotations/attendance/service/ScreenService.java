package gov.rotations.attendance.service;

import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.entity.Register;
import gov.rotations.events.Events;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the screen in the room shows; for whoever holds the register. */
@Stateless
@AllowedTo
public class ScreenService {

    private static final String PAGE = "/attendance/check-in.xhtml";

    @Inject
    private RegisterPolicy policy;

    @Inject
    private Registers registers;

    @Inject
    private RegisterReader reader;

    @Inject
    private Events events;

    @Inject
    private DoorKey key;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "rotations.base.url", defaultValue = "http://localhost:8080")
    private String address;

    public ScreenView show(long session) {
        SessionCard card = policy.held(session);
        Register register = registers.of(card.id());
        Instant now = clock.instant();
        DoorTimes times = DoorTimes.of(card);
        RegisterTally tally = reader.tally(card, register);
        boolean open = register.isOpen() && card.stage().isOn() && times.isOpen(CheckInMethod.QR, now);
        QrCode picture = open ? QrCode.of(address + PAGE + "?session=%d&token=%s".formatted(session, key.tokens().at(session, now))) : null;
        String code = open && times.isOpen(CheckInMethod.CODE, now) ? register.doorCode() : null;
        return new ScreenView(DoorSign.of(card), picture, code, address.replaceFirst("^https?://", "") + PAGE, times.isBeforeOpening(now) && card.stage().isOn(), tally.there(), tally.expected());
    }
}
