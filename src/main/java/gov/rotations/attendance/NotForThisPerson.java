package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** The event is not for this person. */
public class NotForThisPerson extends Refusal {

    private static final long serialVersionUID = 1L;
}
