package gov.rotations.figures;

import gov.rotations.shared.Refusal;

/** The suggestion is published already, or was never accepted. */
public class SuggestionPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    public SuggestionPublished() {
        super();
    }
}
