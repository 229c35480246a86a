package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** A register is closed after the session has begun and the latecomers are in. */
public class RegisterNotDue extends Refusal {

    private static final long serialVersionUID = 1L;
}
