package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** A correction is for closed registers; an open one is simply changed. */
public class RegisterStillOpen extends Refusal {

    private static final long serialVersionUID = 1L;
}
