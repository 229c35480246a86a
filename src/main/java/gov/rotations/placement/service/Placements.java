package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.department.DepartmentId;
import gov.rotations.placement.ProposalId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Placement;
import gov.rotations.shared.DateRange;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The placements of the programme. */
@Dependent
class Placements {

    @PersistenceContext
    private EntityManager em;

    void add(Placement placement) {
        em.persist(placement);
    }

    long count() {
        return em.createQuery("select count(p) from Placement p", Long.class).getSingleResult();
    }

    List<Placement> all() {
        return em.createQuery("select p from Placement p order by p.firstDay, p.id", Placement.class).getResultList();
    }

    /** What was published of the proposal, if anything was. */
    Optional<Placement> of(ProposalId proposal) {
        return em.createQuery("select p from Placement p where p.proposal = :proposal", Placement.class)
            .setParameter("proposal", proposal).getResultStream().findFirst();
    }

    List<Placement> of(RoundId round) {
        return em.createQuery("select p from Placement p where p.round = :round order by p.firstDay, p.id", Placement.class)
            .setParameter("round", round).getResultList();
    }

    List<Placement> of(Collection<AssociateId> associates) {
        return associates.isEmpty() ? List.of()
            : em.createQuery("select p from Placement p where p.associate in :associates order by p.firstDay, p.id", Placement.class)
                .setParameter("associates", associates).getResultList();
    }

    List<Placement> at(Collection<DepartmentId> departments) {
        return departments.isEmpty() ? List.of()
            : em.createQuery("select p from Placement p where p.department in :departments order by p.firstDay, p.id", Placement.class)
                .setParameter("departments", departments).getResultList();
    }

    List<Placement> endingIn(DateRange days) {
        return em.createQuery("select p from Placement p where p.lastDay between :first and :last order by p.lastDay, p.id", Placement.class)
            .setParameter("first", days.first()).setParameter("last", days.last()).getResultList();
    }

    List<Placement> startingBy(LocalDate day) {
        return em.createQuery("select p from Placement p where p.state = :confirmed and p.firstDay <= :day", Placement.class)
            .setParameter("confirmed", Placement.State.CONFIRMED).setParameter("day", day).getResultList();
    }

    List<Placement> endedBefore(LocalDate day) {
        return em.createQuery("select p from Placement p where p.state = :active and p.lastDay < :day", Placement.class)
            .setParameter("active", Placement.State.ACTIVE).setParameter("day", day).getResultList();
    }
}
