package gov.rotations.principle;

import gov.rotations.shared.Refusal;

/** A principle has a title and a sentence, one that is retired a reason, and at least one stays in force. */
public class PrincipleIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public PrincipleIncomplete() {
        super();
    }
}
