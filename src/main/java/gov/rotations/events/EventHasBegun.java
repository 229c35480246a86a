package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** It is too late: the event has begun. */
public class EventHasBegun extends Refusal {

    private static final long serialVersionUID = 1L;
}
