package gov.rotations.account;

import gov.rotations.shared.Refusal;

/** Without this account nobody could run the programme. */
public class LastAdmin extends Refusal {

    private static final long serialVersionUID = 1L;
}
