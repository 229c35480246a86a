package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The supporter has no free place. */
public class SupporterFull extends Refusal {

    private static final long serialVersionUID = 1L;

    public SupporterFull(String name) {
        super(name);
    }
}
