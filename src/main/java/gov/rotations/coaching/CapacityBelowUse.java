package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** A supporter cannot offer fewer places than are taken. */
public class CapacityBelowUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public CapacityBelowUse(int used) {
        super(used);
    }
}
