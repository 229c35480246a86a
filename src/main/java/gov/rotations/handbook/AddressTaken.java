package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** Another page has this address, or once had it. */
public class AddressTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public AddressTaken(String slug) {
        super(slug);
    }
}
