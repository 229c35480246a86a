package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Snapshot;
import gov.rotations.placement.entity.Trace;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Plan versions with their lines and the snapshots they were made from. */
@Dependent
class Plans {

    @PersistenceContext
    private EntityManager em;

    PlanId add(Plan plan) {
        em.persist(plan);
        em.flush();
        return plan.id();
    }

    long add(Snapshot snapshot) {
        em.persist(snapshot);
        em.flush();
        return snapshot.id();
    }

    void add(Trace trace) {
        em.persist(trace);
    }

    Optional<Trace> traceOf(PlanId plan) {
        return em.createQuery("select t from Trace t where t.plan = :plan", Trace.class)
            .setParameter("plan", plan).getResultStream().findFirst();
    }

    void add(Assignment assignment) {
        em.persist(assignment);
    }

    void remove(Assignment assignment) {
        em.remove(assignment);
    }

    Plan get(PlanId id) {
        Plan found = em.find(Plan.class, id.value());
        if (found == null) {
            throw new NotPermitted("plan:" + id);
        }
        return found;
    }

    /** The plan for the time of this transaction: a cancel and the end of solving may come at once. */
    Plan lock(PlanId id) {
        Plan found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Everything the planner is at work on. */
    List<Plan> solving() {
        return em.createQuery("select p from Plan p where p.state = :solving", Plan.class)
            .setParameter("solving", Plan.State.SOLVING).getResultList();
    }

    /** How far the planner is, for other nodes to read; never a new version, so that nobody is thrown out by it. */
    void note(PlanId id, long bestCost, long lowerBound, long steps) {
        em.createQuery("""
                update Plan p set p.cost = :cost, p.lowerBound = :bound, p.steps = :steps
                where p.id = :id and p.state = :solving""")
            .setParameter("cost", bestCost).setParameter("bound", lowerBound).setParameter("steps", steps)
            .setParameter("id", id.value()).setParameter("solving", Plan.State.SOLVING).executeUpdate();
    }

    Optional<Snapshot> lastSnapshotOf(RoundId round) {
        return em.createQuery("select s from Snapshot s where s.round = :round order by s.id desc", Snapshot.class)
            .setParameter("round", round).setMaxResults(1).getResultStream().findFirst();
    }

    Snapshot snapshotOf(Plan plan) {
        return snapshot(plan.snapshot());
    }

    Snapshot snapshot(long id) {
        return em.find(Snapshot.class, id);
    }

    /** Newest first. */
    List<Plan> of(RoundId round) {
        return em.createQuery("select p from Plan p where p.round = :round order by p.number desc", Plan.class)
            .setParameter("round", round).getResultList();
    }

    /** The version of the round in this state, if there is one; the newest when there are several. */
    Optional<Plan> find(RoundId round, Plan.State state) {
        return of(round).stream().filter(plan -> plan.state() == state).findFirst();
    }

    int nextNumber(RoundId round) {
        return of(round).stream().mapToInt(Plan::number).max().orElse(0) + 1;
    }

    long linesOf(PlanId plan) {
        return em.createQuery("select count(a) from Assignment a where a.plan = :plan", Long.class).setParameter("plan", plan).getSingleResult();
    }

    List<Assignment> assignmentsOf(PlanId plan) {
        return em.createQuery("select a from Assignment a where a.plan = :plan order by a.associate, a.rotation", Assignment.class)
            .setParameter("plan", plan).getResultList();
    }

    /** Says that the lines of the plan have changed, so that whoever read it before is told. */
    void touch(Plan plan) {
        em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
