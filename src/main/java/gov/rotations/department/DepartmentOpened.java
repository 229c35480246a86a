package gov.rotations.department;

import gov.rotations.shared.Fact;

/** A department takes part, for the first time or again. */
public record DepartmentOpened(DepartmentId department) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
