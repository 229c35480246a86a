package planted.gov.rotations.cohort.service;

import gov.rotations.shared.Refusal;

/** A refusal out of sight and without words. */
public class RefusalInAServiceRoom extends Refusal {

    private static final long serialVersionUID = 1L;
}
