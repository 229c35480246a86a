package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** Rotations of a cohort that has started keep their number. */
public class CalendarInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public CalendarInUse() {
        super();
    }
}
