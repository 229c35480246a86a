package gov.rotations.jobs.service;

import gov.rotations.jobs.JobSlots;
import gov.rotations.jobs.entity.JobSlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Slots as rows of the database. A claim is a conditional update in a transaction of its own: of all nodes that ask,
 * one changes the row.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class StoredJobSlots implements JobSlots {

    private static final String NODE = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public boolean claim(String job, Duration every) {
        Instant slot = JobSlot.slotOf(clock.instant(), every);
        if (em.find(JobSlot.class, job) == null) {
            makeRoom(job);
        }
        return advance(job, slot);
    }

    /**
     * Two nodes may come here at once; the second insert changes nothing. To begin with the update would have MySQL lock
     * the gap where the row belongs, for both of them, and neither could insert.
     */
    private void makeRoom(String job) {
        em.createNativeQuery("""
                insert into jobs_slot (job, last_slot, node) values (?1, '2000-01-01 00:00:00', '')
                on duplicate key update job = job""")
            .setParameter(1, job).executeUpdate();
    }

    private boolean advance(String job, Instant slot) {
        return em.createQuery("""
                update JobSlot s set s.lastSlot = :slot, s.node = :node where s.job = :job and s.lastSlot < :slot""")
            .setParameter("slot", slot).setParameter("node", NODE).setParameter("job", job).executeUpdate() == 1;
    }
}
