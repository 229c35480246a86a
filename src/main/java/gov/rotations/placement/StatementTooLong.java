package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The words beside the wishes are longer than a round takes. */
public class StatementTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public StatementTooLong(int length, int most) {
        super(length, most);
    }
}
