package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.entity.AgreedGoal;
import gov.rotations.development.entity.CheckIn;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Check-ins and what was agreed in them. */
@Dependent
class CheckIns {

    @PersistenceContext
    private EntityManager em;

    CheckIn add(CheckIn checkIn) {
        em.persist(checkIn);
        em.flush();
        return checkIn;
    }

    AgreedGoal add(AgreedGoal goal) {
        em.persist(goal);
        em.flush();
        return goal;
    }

    CheckIn get(long id) {
        return Optional.ofNullable(em.find(CheckIn.class, id)).orElseThrow(() -> new NotPermitted("checkIn:" + id));
    }

    AgreedGoal goal(long id) {
        return Optional.ofNullable(em.find(AgreedGoal.class, id)).orElseThrow(() -> new NotPermitted("agreedGoal:" + id));
    }

    /** The latest first. */
    List<CheckIn> of(AssociateId associate) {
        return em.createQuery("select c from CheckIn c where c.associate = :associate order by c.beginsAt desc, c.id desc", CheckIn.class)
            .setParameter("associate", associate).getResultList();
    }

    /** Those with this manager, the next first. */
    List<CheckIn> ahead(AccountId manager, Collection<AssociateId> people, Instant now) {
        return people.isEmpty() ? List.of() : em.createQuery("""
                select c from CheckIn c where c.manager = :manager and c.associate in :people and c.state in :open and c.beginsAt >= :now
                order by c.beginsAt, c.id""", CheckIn.class)
            .setParameter("manager", manager).setParameter("people", people).setParameter("now", now)
            .setParameter("open", List.of(CheckIn.State.PROPOSED, CheckIn.State.PLANNED)).getResultList();
    }

    List<AgreedGoal> goals(AssociateId associate) {
        return em.createQuery("select g from AgreedGoal g where g.associate = :associate order by g.id desc", AgreedGoal.class)
            .setParameter("associate", associate).getResultList();
    }

    /** Times others have proposed to the manager. */
    long proposedTo(AccountId manager, Collection<AssociateId> people) {
        return people.isEmpty() ? 0 : em.createQuery("""
                select count(c) from CheckIn c where c.manager = :manager and c.associate in :people and c.state = :proposed and c.proposedBy <> :manager""", Long.class)
            .setParameter("manager", manager).setParameter("people", people).setParameter("proposed", CheckIn.State.PROPOSED).getSingleResult();
    }

    /** Times managers have proposed to the associate. */
    long proposedTo(AssociateId associate, AccountId self) {
        return em.createQuery("select count(c) from CheckIn c where c.associate = :associate and c.state = :proposed and c.proposedBy <> :self", Long.class)
            .setParameter("associate", associate).setParameter("self", self).setParameter("proposed", CheckIn.State.PROPOSED).getSingleResult();
    }
}
