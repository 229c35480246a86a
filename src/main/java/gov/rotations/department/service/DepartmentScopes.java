package gov.rotations.department.service;

import gov.rotations.account.RoleScopes;
import gov.rotations.department.Departments;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** A department contact answers for a department. */
@ApplicationScoped
public class DepartmentScopes implements RoleScopes {

    @Inject
    private Departments departments;

    @Override
    public Role role() {
        return Role.DEPARTMENT;
    }

    @Override
    public Map<Long, String> choices() {
        Map<Long, String> names = new LinkedHashMap<>();
        departments.all().forEach(card -> names.put(card.id().value(), card.label()));
        return names;
    }
}
