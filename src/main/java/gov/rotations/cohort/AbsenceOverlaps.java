package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** The person is already away on some of these days. */
public class AbsenceOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    public AbsenceOverlaps() {
        super();
    }
}
