package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** No coach and no line manager may read the record today. */
public class NobodyToAsk extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyToAsk() {
        super();
    }
}
