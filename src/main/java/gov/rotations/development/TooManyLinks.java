package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** A record holds a few links as evidence. */
public class TooManyLinks extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyLinks(int most) {
        super(most);
    }
}
