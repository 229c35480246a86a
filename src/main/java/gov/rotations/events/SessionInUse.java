package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** A session of an event that people were told of stays. */
public class SessionInUse extends Refusal {

    private static final long serialVersionUID = 1L;
}
