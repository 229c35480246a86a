package gov.rotations.department.service;

import gov.rotations.account.Accounts;
import gov.rotations.department.DepartmentContactsChanged;
import gov.rotations.department.DepartmentId;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Who answers for a department: the people who hold the role for it. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ContactService {

    @Inject
    private StoredDepartments departments;
    @Inject
    private Accounts accounts;
    @Inject
    private Grants grants;
    @Inject
    private Event<Fact> facts;

    /** Somebody answers for the department from now on; who has no account yet is invited. */
    public AccountId give(DepartmentId department, EmailAddress email, String name) {
        departments.get(department);
        AccountId account = accounts.invite(email, name, Role.DEPARTMENT, department.value());
        facts.fire(new DepartmentContactsChanged(department, account, true));
        return account;
    }

    /** Somebody no longer answers for the department. */
    public void take(DepartmentId department, AccountId account) {
        departments.get(department);
        grants.take(account, Role.DEPARTMENT, department.value());
        facts.fire(new DepartmentContactsChanged(department, account, false));
    }
}
