package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** The register says so already. */
public class NothingToCorrect extends Refusal {

    private static final long serialVersionUID = 1L;
}
