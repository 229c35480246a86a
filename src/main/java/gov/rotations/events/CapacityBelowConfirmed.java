package gov.rotations.events;

import gov.rotations.shared.Refusal;

/** Fewer seats than people who have one: somebody must choose who loses theirs. */
public class CapacityBelowConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    public CapacityBelowConfirmed(int taken, int toChoose) {
        super(taken, toChoose);
    }
}
