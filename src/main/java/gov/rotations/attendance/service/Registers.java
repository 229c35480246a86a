package gov.rotations.attendance.service;

import gov.rotations.attendance.entity.DoorCode;
import gov.rotations.attendance.entity.Register;
import gov.rotations.events.SessionId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registers of sessions, each made when somebody first needs it. */
@Dependent
class Registers {

    /** Two codes alike are next to impossible; a few new ones settle even that. */
    private static final int TRIES = 5;

    @PersistenceContext
    private EntityManager em;

    /** As it stands, for whoever only looks; not there when nobody has needed it. */
    Optional<Register> find(SessionId session) {
        return Optional.ofNullable(em.find(Register.class, session.value()));
    }

    Register of(SessionId session) {
        Register register = em.find(Register.class, session.value());
        for (int i = 0; i < TRIES && register == null; i++) {
            makeRoom(new Register(session));
            register = em.find(Register.class, session.value());
        }
        return Optional.ofNullable(register).orElseThrow(() -> new IllegalStateException("No register for session " + session));
    }

    /** Keeps everybody else from saying anything about this session until the transaction ends. */
    Register lock(SessionId session) {
        Register register = of(session);
        em.refresh(register, LockModeType.PESSIMISTIC_WRITE);
        return register;
    }

    Optional<Register> withCode(String code) {
        return code.length() != DoorCode.LENGTH ? Optional.empty()
            : em.createQuery("select r from Register r where r.doorCode = :code", Register.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Map<SessionId, Register> of(Collection<SessionId> sessions) {
        List<Long> ids = sessions.stream().map(SessionId::value).toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select r from Register r where r.session in :ids", Register.class)
            .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Register::session, Function.identity()));
    }

    /** Two may come here at once; the second insert changes nothing. */
    private void makeRoom(Register fresh) {
        em.createNativeQuery("""
                insert into attendance_register (session_id, version, door_code, state) values (?1, 1, ?2, ?3)
                on duplicate key update session_id = session_id""")
            .setParameter(1, fresh.session().value()).setParameter(2, fresh.doorCode()).setParameter(3, fresh.state().name()).executeUpdate();
    }
}
