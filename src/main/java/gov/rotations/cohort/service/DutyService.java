package gov.rotations.cohort.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Counts the people of each cohort whose next step waits for a programme admin. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class DutyService {

    /** So many people of the cohort are in a state that asks for a decision. */
    public record Duty(CohortId cohort, Associate.State state, long people) {

        public String topic() {
            return state.name().toLowerCase(Locale.ROOT);
        }
    }

    @PersistenceContext
    private EntityManager em;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Duty> duties() {
        return em.createQuery("""
                select a.cohort.id, a.state, count(a) from Associate a where a.state in :asking
                group by a.cohort.id, a.state order by a.cohort.id, a.state""", Object[].class)
            .setParameter("asking", List.of(Associate.State.WITHDRAWING, Associate.State.COMPLETING)).getResultStream()
            .map(row -> new Duty(new CohortId((Long) row[0]), (Associate.State) row[1], (Long) row[2])).toList();
    }
}
