package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** Nobody is absent before the register closes. */
public class AbsentTooSoon extends Refusal {

    private static final long serialVersionUID = 1L;
}
