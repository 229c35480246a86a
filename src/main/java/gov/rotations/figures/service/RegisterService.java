package gov.rotations.figures.service;

import gov.rotations.development.ExperienceBreadth;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What is counted, for everybody who is signed in: whoever is part of a figure may know what it means. */
@Stateless
@AllowedTo
public class RegisterService {

    @Inject
    private Register register;

    @Inject
    private Instance<ExperienceBreadth> breadth;

    public List<Register.Group> groups() {
        return register.content().groups();
    }

    public Metric metric(String code) {
        return register.content().find(code).orElseThrow(() -> new NotPermitted("metric:" + code));
    }

    /** How broad the experience of each cohort is, the figure M12. */
    @AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST})
    public List<ExperienceBreadth.CohortBreadth> breadth() {
        return breadth.stream().flatMap(counted -> counted.byCohort().stream()).toList();
    }
}
