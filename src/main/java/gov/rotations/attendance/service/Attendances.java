package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.attendance.entity.Contradiction;
import gov.rotations.attendance.entity.Correction;
import gov.rotations.attendance.entity.Register;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything known of people and sessions, with its history and what paper registers say against it. */
@Dependent
class Attendances {

    @PersistenceContext
    private EntityManager em;

    Optional<Attendance> find(SessionId session, AccountId account) {
        return em.createQuery("select a from Attendance a where a.register.session = :session and a.account = :account", Attendance.class)
            .setParameter("session", session.value()).setParameter("account", account).getResultStream().findFirst();
    }

    /** What is known of the person, made when nothing is. To be asked under the lock of the register. */
    Attendance in(Register register, AccountId account) {
        return find(register.session(), account).orElseGet(() -> {
            Attendance fresh = new Attendance(register, account);
            em.persist(fresh);
            return fresh;
        });
    }

    Map<AccountId, Attendance> of(SessionId session) {
        return em.createQuery("select a from Attendance a where a.register.session = :session", Attendance.class)
            .setParameter("session", session.value()).getResultStream().collect(Collectors.toMap(Attendance::account, Function.identity()));
    }

    List<Attendance> of(Collection<SessionId> sessions) {
        List<Long> ids = sessions.stream().map(SessionId::value).toList();
        return ids.isEmpty() ? List.of() : em.createQuery("select a from Attendance a where a.register.session in :ids", Attendance.class)
            .setParameter("ids", ids).getResultList();
    }

    List<Attendance> of(AccountId account) {
        return em.createQuery("select a from Attendance a where a.account = :account", Attendance.class)
            .setParameter("account", account).getResultList();
    }

    int there(SessionId session) {
        return em.createQuery("select count(a) from Attendance a where a.register.session = :session and a.state in :there", Long.class)
            .setParameter("session", session.value())
            .setParameter("there", List.of(AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.PARTIAL)).getSingleResult().intValue();
    }

    void keep(Correction line) {
        em.persist(line);
    }

    /** The latest first. */
    List<Correction> corrections(Collection<Attendance> attendances) {
        List<Long> ids = attendances.stream().map(Attendance::id).toList();
        return ids.isEmpty() ? List.of() : em.createQuery("select c from Correction c where c.attendance.id in :ids order by c.id desc", Correction.class)
            .setParameter("ids", ids).getResultList();
    }

    void keep(Contradiction found) {
        em.persist(found);
    }

    Contradiction contradiction(long id) {
        return Optional.ofNullable(em.find(Contradiction.class, id)).orElseThrow(() -> new NotPermitted("contradiction:" + id));
    }

    List<Contradiction> unsettled(SessionId session) {
        return em.createQuery("""
                select c from Contradiction c where c.attendance.register.session = :session and c.state = :open order by c.id""", Contradiction.class)
            .setParameter("session", session.value()).setParameter("open", Contradiction.State.OPEN).getResultList();
    }
}
