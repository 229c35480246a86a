package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** The register is closed: what it says can be corrected, with a reason. */
public class RegisterNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;
}
