package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** The registration is at another step now. */
public class RegistrationChanged extends Refusal {

    private static final long serialVersionUID = 1L;
}
