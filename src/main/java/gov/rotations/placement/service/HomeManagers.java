package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The mail addresses of associates' home managers; nobody is hosted by their own. */
@Dependent
class HomeManagers {

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Map<AssociateId, Set<String>> emails() {
        List<Object[]> rows = em.createNativeQuery("select associate_id, email from placement_home_manager").getResultList();
        Map<AssociateId, Set<String>> emails = new HashMap<>();
        rows.forEach(row -> emails.computeIfAbsent(new AssociateId(((Number) row[0]).longValue()), id -> new HashSet<>())
            .add(row[1].toString().toLowerCase(Locale.ROOT)));
        return emails;
    }
}
