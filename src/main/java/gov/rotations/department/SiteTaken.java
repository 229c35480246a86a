package gov.rotations.department;

import gov.rotations.shared.Refusal;

/** The department already has a site in this town. */
public class SiteTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SiteTaken(String town) {
        super(town);
    }
}
