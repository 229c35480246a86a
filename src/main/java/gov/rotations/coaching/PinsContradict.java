package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The pins of a pairing round cannot stand together. */
public class PinsContradict extends Refusal {

    private static final long serialVersionUID = 1L;

    public PinsContradict(String fault) {
        super(fault);
    }
}
