package gov.rotations.department;

import gov.rotations.shared.Fact;

/** A department takes no part for a while. */
public record DepartmentSuspended(DepartmentId department, String why) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }

    @Override
    public String reason() {
        return why;
    }
}
