package gov.rotations.skills;

import gov.rotations.shared.Refusal;

/** The suggestion is published already, is not accepted, or is about what the draft does not have. */
public class SuggestionNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    public SuggestionNotAccepted() {
        super();
    }
}
