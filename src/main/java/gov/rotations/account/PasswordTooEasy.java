package gov.rotations.account;

import gov.rotations.shared.Refusal;

/** The password is too short, repeats itself, or can be guessed from the person's name or address. */
public class PasswordTooEasy extends Refusal {

    private static final long serialVersionUID = 1L;
}
