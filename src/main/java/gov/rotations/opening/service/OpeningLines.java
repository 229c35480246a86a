package gov.rotations.opening.service;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.entity.OpeningLine;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lines of the list; whose lines is part of every query. */
@Dependent
class OpeningLines {

    private static final Map<String, String> ORDERS = Map.of(
        "department", "l.departmentCode, l.reference", "product", "l.product, l.reference", "state", "l.state, l.reference");

    @PersistenceContext
    private EntityManager em;

    /**
     * What to look for.
     *
     * @param own the only departments whose openings are looked at, or null for all
     * @param rotations the only rotations with a seat, or null for any
     */
    record Search(OpeningFilter filter, Collection<DepartmentId> own, Collection<RotationId> rotations) {

        boolean findsNothing() {
            return own != null && own.isEmpty() || rotations != null && rotations.isEmpty();
        }
    }

    long count(Search search) {
        return search.findsNothing() ? 0 : query("select count(l)", search, "", Long.class).getSingleResult();
    }

    List<OpeningLine> find(Search search, int from, int most) {
        if (search.findsNothing()) {
            return List.of();
        }
        String order = ORDERS.getOrDefault(search.filter().sort() == null ? "" : search.filter().sort(), "l.id desc");
        return query("select l", search, " order by " + order, OpeningLine.class).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** Seats of these openings: opening id, rotation, number. */
    List<Object[]> seats(Collection<Long> openings) {
        return openings.isEmpty() ? List.of() : em.createQuery("""
                select s.opening.id, s.rotation, s.number from Seats s where s.opening.id in :ids and s.number > 0
                order by s.opening.id, s.id""", Object[].class).setParameter("ids", openings).getResultList();
    }

    /** Seats listed by department and rotation. */
    List<Object[]> listedSeats(Collection<RotationId> rotations) {
        return rotations.isEmpty() ? List.of() : em.createQuery("""
                select s.opening.department, s.rotation, sum(s.number) from Seats s
                where s.opening.state = gov.rotations.opening.entity.Opening.State.LISTED and s.rotation in :rotations
                group by s.opening.department, s.rotation""", Object[].class).setParameter("rotations", rotations).getResultList();
    }

    private <T> TypedQuery<T> query(String select, Search search, String order, Class<T> type) {
        List<String> wheres = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (search.own() != null) {
            wheres.add("l.department in :own");
            values.put("own", search.own());
        }
        if (search.rotations() != null) {
            wheres.add("exists (select s from Seats s where s.opening.id = l.id and s.rotation in :rotations and s.number > 0)");
            values.put("rotations", search.rotations());
        }
        OpeningFilter filter = search.filter();
        if (filter.department() != null) {
            wheres.add("l.department = :department");
            values.put("department", new DepartmentId(filter.department()));
        }
        filter.wantedState().ifPresent(state -> {
            wheres.add("l.state = :state");
            values.put("state", state);
        });
        if (filter.text() != null && !filter.text().isBlank()) {
            wheres.add("""
                (lower(l.reference) like :text escape '!' or lower(l.product) like :text escape '!'
                or lower(l.userGroup) like :text escape '!' or lower(l.departmentCode) like :text escape '!'
                or lower(l.departmentName) like :text escape '!' or lower(l.town) like :text escape '!')""");
            values.put("text", filter.like());
        }
        TypedQuery<T> query = em.createQuery(select + " from OpeningLine l where " + String.join(" and ", wheres) + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
