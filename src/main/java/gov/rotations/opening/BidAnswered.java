package gov.rotations.opening;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.shared.Fact;

/** An admin has agreed to a department's number, or declined it. */
public record BidAnswered(DepartmentId department, RotationId rotation, boolean agreed, String why) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }

    @Override
    public String reason() {
        return why;
    }
}
