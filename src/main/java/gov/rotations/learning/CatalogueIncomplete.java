package gov.rotations.learning;

import gov.rotations.shared.Refusal;

/** An edition needs notes, and something in it that is different. */
public class CatalogueIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueIncomplete() {
        super();
    }
}
