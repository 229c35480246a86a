package gov.rotations.figures.service;

import gov.rotations.figures.entity.MetricRevision;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All revisions of all figures. */
@Dependent
class Wordings {

    @PersistenceContext
    private EntityManager em;

    void add(MetricRevision revision) {
        em.persist(revision);
        em.flush();
    }

    /** What holds today, by the code of the figure. */
    Map<String, MetricRevision> live() {
        return em.createQuery("select r from MetricRevision r where r.number = (select max(o.number) from MetricRevision o where o.code = r.code)", MetricRevision.class)
            .getResultStream().collect(Collectors.toMap(MetricRevision::code, Function.identity()));
    }

    /** The newest first. */
    List<MetricRevision> of(String code) {
        return em.createQuery("select r from MetricRevision r where r.code = :code order by r.number desc", MetricRevision.class).setParameter("code", code).getResultList();
    }

    /** What holds today; nobody else finds other words for this figure until the transaction ends. */
    MetricRevision lock(String code) {
        MetricRevision first = em.createQuery("select r from MetricRevision r where r.code = :code and r.number = 1", MetricRevision.class)
            .setParameter("code", code).getResultStream().findFirst().orElseThrow(() -> new NotPermitted("metric:" + code));
        em.refresh(first, LockModeType.PESSIMISTIC_WRITE);
        return of(code).get(0);
    }

    /** Changes with every revision. */
    long count() {
        return em.createQuery("select count(r) from MetricRevision r", Long.class).getSingleResult();
    }
}
