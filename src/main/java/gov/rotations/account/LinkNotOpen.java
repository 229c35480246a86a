package gov.rotations.account;

import gov.rotations.shared.Refusal;

/** The link has been used, taken back or replaced, or its time is over. */
public class LinkNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;
}
