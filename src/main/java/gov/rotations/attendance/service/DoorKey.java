package gov.rotations.attendance.service;

import gov.rotations.security.SecretKeys;
import jakarta.enterprise.context.Dependent;

/** Signs what screens show with a key made from the server's own; the same on every node. */
@Dependent
class DoorKey {

    private ScreenTokens tokens;

    ScreenTokens tokens() {
        if (tokens == null) {
            tokens = new ScreenTokens(SecretKeys.cipher().keyFor("attendance"));
        }
        return tokens;
    }
}
