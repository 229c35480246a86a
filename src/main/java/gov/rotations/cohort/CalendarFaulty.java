package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** The rotations of a cohort do not make a calendar. */
public class CalendarFaulty extends Refusal {

    private static final long serialVersionUID = 1L;

    public CalendarFaulty(int rotation) {
        super(rotation);
    }
}
