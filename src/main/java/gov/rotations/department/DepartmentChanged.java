package gov.rotations.department;

import gov.rotations.shared.Fact;

/** Something about a department was changed. @param what which part, never its value */
public record DepartmentChanged(DepartmentId department, String what) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
