package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cohorts as this feature's services handle them. */
@Dependent
class AllCohorts {

    @PersistenceContext
    private EntityManager em;

    Cohort get(CohortId id) {
        Cohort cohort = id == null ? null : em.find(Cohort.class, id.value());
        if (cohort == null) {
            throw new NotPermitted("cohort:" + id);
        }
        return cohort;
    }

    /** The cohort, unless somebody changed it since the form read this version. */
    Cohort get(CohortId id, long version) {
        Cohort cohort = get(id);
        if (cohort.version() != version) {
            throw new ChangedMeanwhile();
        }
        return cohort;
    }

    void add(Cohort cohort) {
        em.persist(cohort);
        em.flush();
    }

    /** Moves the version on although only the calendar below it changed. */
    void changed(Cohort cohort) {
        em.lock(cohort, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    boolean isCodeTaken(String code, Long except) {
        return em.createQuery("select count(c) from Cohort c where c.code = :code and c.id <> :except", Long.class)
            .setParameter("code", code).setParameter("except", except == null ? -1L : except).getSingleResult() > 0;
    }

    /** Newest calendar first. */
    List<Cohort> all() {
        return em.createQuery("select c from Cohort c order by c.code desc", Cohort.class).getResultList();
    }

    /** People still counted, by cohort: neither gone nor deferred. */
    Map<Long, Long> sizes() {
        return em.createQuery("""
                select a.cohort.id, count(a) from Associate a where a.state not in :out group by a.cohort.id""", Object[].class)
            .setParameter("out", List.of(Associate.State.DEFERRED, Associate.State.WITHDRAWN, Associate.State.LEFT))
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Whose place in the programme is not settled yet. */
    List<Associate> unsettled(CohortId cohort) {
        return em.createQuery("select a from Associate a where a.cohort.id = :cohort and a.state not in :gone order by a.name",
                Associate.class).setParameter("cohort", cohort.value())
            .setParameter("gone", List.of(Associate.State.WITHDRAWN, Associate.State.LEFT, Associate.State.GRADUATED,
                Associate.State.GRADUATED_EARLY)).getResultList();
    }

    boolean isMember(AssociateId associate, CohortId cohort) {
        Associate found = em.find(Associate.class, associate.value());
        return found != null && found.cohort().id().equals(cohort);
    }
}
