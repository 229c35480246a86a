package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** A cohort, an associate or an absence cannot go from the state it is in to the one asked for. */
public class StepNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    public StepNotPossible(Enum<?> from, Enum<?> to) {
        super(from, to);
    }
}
