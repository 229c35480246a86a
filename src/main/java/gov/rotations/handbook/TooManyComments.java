package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** Somebody writes faster than anybody reads. */
public class TooManyComments extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyComments(int most, long minutes) {
        super(most, minutes);
    }
}
