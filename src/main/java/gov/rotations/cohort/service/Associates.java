package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.entity.Adjustment;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.ManagerLink;
import gov.rotations.cohort.entity.ReferenceNumber;
import gov.rotations.security.AccountId;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Associates with their absences, adjustments and managers, as this feature's services handle them. */
@Dependent
class Associates {

    @PersistenceContext
    private EntityManager em;

    Associate get(AssociateId id) {
        Associate associate = id == null ? null : em.find(Associate.class, id.value());
        if (associate == null) {
            throw new NotPermitted("associate:" + id);
        }
        return associate;
    }

    /** The associate, unless somebody changed them since the form read this version. */
    Associate get(AssociateId id, long version) {
        Associate associate = get(id);
        if (associate.version() != version) {
            throw new ChangedMeanwhile();
        }
        return associate;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /** Moves the version on although only wishes or places below it changed. */
    void changed(Associate associate) {
        em.lock(associate, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The next reference under the prefix; whoever asks at the same moment waits for this transaction. */
    String nextReference(String prefix) {
        ReferenceNumber number = em.find(ReferenceNumber.class, prefix, LockModeType.PESSIMISTIC_WRITE);
        if (number == null) {
            number = new ReferenceNumber(prefix);
            em.persist(number);
        }
        String reference = number.next();
        em.flush();
        return reference;
    }

    boolean isEmailTaken(String email, Long except) {
        return em.createQuery("select count(a) from Associate a where a.email = :email and a.id <> :except", Long.class)
            .setParameter("email", email).setParameter("except", except == null ? -1L : except).getSingleResult() > 0;
    }

    Optional<Associate> findOf(AccountId account) {
        return em.createQuery("select a from Associate a where a.account = :account", Associate.class)
            .setParameter("account", account).getResultStream().findFirst();
    }

    /** Newest first. */
    List<Absence> absencesOf(AssociateId associate) {
        return em.createQuery("select b from Absence b where b.associate = :associate order by b.firstDay desc, b.id desc",
            Absence.class).setParameter("associate", associate).getResultList();
    }

    Optional<Absence> runningAbsence(AssociateId associate) {
        return absencesOf(associate).stream().filter(absence -> absence.state() == Absence.State.RUNNING).findFirst();
    }

    Absence absence(long id) {
        Absence absence = em.find(Absence.class, id);
        if (absence == null) {
            throw new NotPermitted("absence:" + id);
        }
        return absence;
    }

    /** Leave that begins on this day or should have begun before it. */
    List<Absence> dueToBegin(LocalDate day) {
        return em.createQuery("select b from Absence b where b.state = :planned and b.firstDay <= :day", Absence.class)
            .setParameter("planned", Absence.State.PLANNED).setParameter("day", day).getResultList();
    }

    Optional<Adjustment> adjustmentOf(AssociateId associate) {
        return em.createQuery("select j from Adjustment j where j.associate = :associate", Adjustment.class)
            .setParameter("associate", associate).getResultStream().findFirst();
    }

    List<ManagerLink> linksOf(AccountId manager) {
        return em.createQuery("select l from ManagerLink l where l.manager = :manager", ManagerLink.class)
            .setParameter("manager", manager).getResultList();
    }

    Set<Long> managedBy(AccountId manager, LocalDate day) {
        return linksOf(manager).stream().filter(link -> link.isInForceOn(day)).map(link -> link.associate().value())
            .collect(Collectors.toSet());
    }
}
