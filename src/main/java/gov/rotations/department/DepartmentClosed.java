package gov.rotations.department;

import gov.rotations.shared.Fact;

/** A department is no more. */
public record DepartmentClosed(DepartmentId department) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
