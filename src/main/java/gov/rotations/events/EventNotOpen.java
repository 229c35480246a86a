package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** The event is at another step now. */
public class EventNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;
}
