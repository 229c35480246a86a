package gov.rotations.demo.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Remembers that a database holds the demo, and notices when it holds anything else. */
@Stateless
@PermitAll
public class DemoRecord {

    @PersistenceContext
    private EntityManager em;

    public boolean isLoaded() {
        return count("demo_load") > 0;
    }

    /** Says that the demo is complete. */
    public void note(Instant now) {
        em.createNativeQuery("insert into demo_load (id, loaded_at) values (1, ?)").setParameter(1, Timestamp.from(now)).executeUpdate();
    }

    /** @throws IllegalStateException when there are people, departments or cohorts already */
    public void refuseForeignData() {
        for (String table : List.of("account_account", "department_department", "cohort_cohort")) {
            if (count(table) > 0) {
                throw new IllegalStateException("Demo mode is asked for, but the database already holds data of its own or a demo"
                    + " that was not loaded to its end (" + table + "). Start without ROTATIONS_DEMO, or name another database.");
            }
        }
    }

    private long count(String table) {
        return ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }
}
