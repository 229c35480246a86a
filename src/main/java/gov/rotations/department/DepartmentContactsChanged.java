package gov.rotations.department;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody answers for the department from now on, or no longer does. */
public record DepartmentContactsChanged(DepartmentId department, AccountId account, boolean answers) implements Fact {

    @Override
    public String subject() {
        return "department:" + department;
    }
}
