package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** The request is at another step by now. */
public class RequestNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestNotOpen(Object state, Object wanted) {
        super(state, wanted);
    }
}
