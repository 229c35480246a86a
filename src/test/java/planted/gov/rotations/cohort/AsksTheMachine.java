package planted.gov.rotations.cohort;

import java.time.LocalDate;

/** Asks the machine for the day. */
public class AsksTheMachine {

    public LocalDate today() {
        return LocalDate.now();
    }
}
