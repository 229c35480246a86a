package gov.rotations.principle;

import gov.rotations.shared.Refusal;

/** A thing that stands for everything stands for nothing: it carries a few principles only. */
public class TooManyPrinciples extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyPrinciples(int most) {
        super(most);
    }
}
