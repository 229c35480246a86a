package gov.rotations.opening;

import gov.rotations.shared.Refusal;

/** An accepted associate counts on the opening; only a programme admin may withdraw it, and plans again. */
public class OpeningInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public OpeningInUse(String reference) {
        super(reference);
    }
}
