package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** The event cannot be published: it has no session, no audience, or its days do not fit. */
public class EventUnfinished extends Refusal {

    private static final long serialVersionUID = 1L;
}
