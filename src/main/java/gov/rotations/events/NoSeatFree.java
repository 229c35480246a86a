package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** Every seat of the event is taken. */
public class NoSeatFree extends Refusal {

    private static final long serialVersionUID = 1L;
}
