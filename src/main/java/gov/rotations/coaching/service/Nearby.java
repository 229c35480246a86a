package gov.rotations.coaching.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.department.DepartmentId;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Who stands too near to an associate to support them: their line, and the department they work in. */
@Dependent
class Nearby {

    @PersistenceContext
    private EntityManager em;

    /** Who manages each associate on this day, at home or where they are placed. */
    Map<AssociateId, Set<AccountId>> managers(LocalDate day) {
        return on(day, "select associate_id, account_id from coaching_manager", AccountId::new);
    }

    /** Where each associate works on this day; nobody who is not placed is among them. */
    Map<AssociateId, Set<DepartmentId>> workplaces(LocalDate day) {
        return on(day, "select associate_id, department_id from coaching_workplace", DepartmentId::new);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<AssociateId, Set<T>> on(LocalDate day, String select, LongFunction<T> id) {
        List<Object[]> rows = em.createNativeQuery(select + " where first_day <= ?1 and (last_day is null or last_day >= ?1)")
            .setParameter(1, java.sql.Date.valueOf(day)).getResultList();
        Map<AssociateId, Set<T>> found = new HashMap<>();
        rows.forEach(row -> found.computeIfAbsent(new AssociateId(((Number) row[0]).longValue()), associate -> new HashSet<>())
            .add(id.apply(((Number) row[1]).longValue())));
        return found;
    }
}
