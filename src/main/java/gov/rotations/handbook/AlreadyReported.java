package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** One report from each person is enough. */
public class AlreadyReported extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyReported() {
        super();
    }
}
