package gov.rotations.department;

import gov.rotations.shared.Fact;

/** A department is on the books. */
public record DepartmentAdded(DepartmentId department, String code) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
