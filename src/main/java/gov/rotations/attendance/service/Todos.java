package gov.rotations.attendance.service;

import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Counts what waits for a person, without reading it. */
@Dependent
class Todos {

    @PersistenceContext
    private EntityManager em;

    /** Registers of sessions that are over. */
    long dueRegisters(AccountId holder, Instant now) {
        return count("select count(distinct session_id) from attendance_due_register where account_id = ?1 and ends_at < ?2", holder, utc(now), null);
    }

    /** Sessions that take people in now. */
    long openDoors(AccountId person, Instant now) {
        return count("select count(*) from attendance_own_door where account_id = ?1 and starts_at <= ?2 and ends_at > ?3", person,
            utc(now.plus(DoorTimes.GRACE)), utc(now));
    }

    private long count(String question, AccountId account, LocalDateTime second, LocalDateTime third) {
        Query query = em.createNativeQuery(question).setParameter(1, account.value()).setParameter(2, second);
        if (third != null) {
            query.setParameter(3, third);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** As moments are kept. */
    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
