package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** The record is at another step. */
public class RecordNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public RecordNotReady(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
