package gov.rotations.department;

import gov.rotations.shared.Fact;

/** One department took over from another; both are one family from now on. */
public record DepartmentSucceeded(DepartmentId department, DepartmentId successor) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
