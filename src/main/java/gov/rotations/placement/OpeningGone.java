package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The plan uses an opening or names somebody that is no longer there; plan again. */
public class OpeningGone extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param key the key in the plan that no longer stands for anything */
    public OpeningGone(String key) {
        super(key);
    }
}
