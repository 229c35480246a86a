package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** Somebody has dealt with the question already. */
public class QuestionNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionNotOpen(Object state) {
        super(state);
    }
}
