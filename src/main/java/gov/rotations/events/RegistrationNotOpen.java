package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** Registration has not begun or is over. */
public class RegistrationNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;
}
