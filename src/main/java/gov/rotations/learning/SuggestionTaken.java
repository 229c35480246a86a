package gov.rotations.learning;

import gov.rotations.shared.Refusal;

/** The suggestion has been taken over already, or is about something else. */
public class SuggestionTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SuggestionTaken() {
        super();
    }
}
