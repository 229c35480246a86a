package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** Somebody has one live registration for an event. */
public class AlreadyRegistered extends Refusal {

    private static final long serialVersionUID = 1L;
}
