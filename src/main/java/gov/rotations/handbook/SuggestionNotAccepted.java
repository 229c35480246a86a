package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** The suggestion is published already, is not accepted, or is about another page. */
public class SuggestionNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    public SuggestionNotAccepted() {
        super();
    }
}
