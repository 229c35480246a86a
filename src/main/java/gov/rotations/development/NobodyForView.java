package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** The associate has nobody of this kind today, or everybody was asked already. */
public class NobodyForView extends Refusal {

    private static final long serialVersionUID = 1L;

    public NobodyForView() {
        super();
    }
}
