package gov.rotations.skills;

import gov.rotations.shared.Refusal;

/** There is an edition with this code already. */
public class EditionCodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionCodeTaken(String code) {
        super(code);
    }
}
