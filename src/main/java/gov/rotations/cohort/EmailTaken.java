package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** Another associate has this mail address. */
public class EmailTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public EmailTaken(String email) {
        super(email);
    }
}
