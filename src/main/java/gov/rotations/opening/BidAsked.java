package gov.rotations.opening;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.shared.Fact;

/** A department has said how many associates it wants in a rotation. */
public record BidAsked(DepartmentId department, RotationId rotation, int minimum, int wanted) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
