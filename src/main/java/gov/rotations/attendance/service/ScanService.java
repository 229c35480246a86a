package gov.rotations.attendance.service;

import gov.rotations.attendance.CheckInMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Looks at a scan by somebody who is not signed in yet, so that signing in slowly costs nobody the check-in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScanService {

    @Inject
    private DoorKey key;

    @Inject
    private Clock clock;

    /** What the browser shall keep of the scan; empty when the screen does not show this now. */
    public Optional<String> receipt(long session, String token) {
        return Optional.of(key.tokens()).filter(tokens -> tokens.isFresh(session, token, clock.instant()))
            .map(tokens -> tokens.receipt(session, CheckInMethod.QR, clock.instant()));
    }
}
