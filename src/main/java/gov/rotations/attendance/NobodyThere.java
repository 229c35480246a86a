package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** Nobody with an account has this email address. */
public class NobodyThere extends Refusal {

    private static final long serialVersionUID = 1L;
}
