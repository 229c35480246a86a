package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** Something has to be said here. */
public class WordsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordsMissing() {
        super();
    }
}
