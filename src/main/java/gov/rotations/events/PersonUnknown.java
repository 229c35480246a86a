package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** Nobody has an account with this address. */
public class PersonUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public PersonUnknown(String email) {
        super(email);
    }
}
