package gov.rotations.development.service;

import gov.rotations.development.ExperienceBreadth;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How broad the experience of each cohort is, for those who run the programme; never a person. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.ANALYST})
public class BreadthService {

    @Inject
    private ExperienceBreadth breadth;

    public List<ExperienceBreadth.CohortBreadth> figures() {
        return breadth.byCohort();
    }
}
