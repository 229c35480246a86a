package gov.rotations.development.service;

import gov.rotations.development.entity.AgreedGoal;
import java.time.LocalDate;

/** Something the two have agreed on. @param late whether its day has passed and it is open */
public record AgreedGoalRow(long id, String words, String other, LocalDate dueOn, AgreedGoal.State state, LocalDate settledOn, boolean late) {

    public boolean isOpen() {
        return state == AgreedGoal.State.OPEN;
    }

    /** Its words are for the two. */
    @Override
    public String toString() {
        return "AgreedGoalRow[" + id + "]";
    }
}
