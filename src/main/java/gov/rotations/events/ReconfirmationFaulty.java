package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** People say again that they come between now and the new begin. */
public class ReconfirmationFaulty extends Refusal {

    private static final long serialVersionUID = 1L;
}
