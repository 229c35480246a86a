package gov.rotations.account;

import gov.rotations.shared.Refusal;

/** The role is held for something in particular, and nothing was chosen. */
public class ScopeMissing extends Refusal {

    private static final long serialVersionUID = 1L;
}
