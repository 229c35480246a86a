package gov.rotations.cohort.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.LocationId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of cohorts and of the associates in one, cut to what the reader may know. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.CASE_WORKER, Role.DEPARTMENT, Role.LINE_MANAGER,
    Role.HOME_MANAGER, Role.COACH, Role.ASSOCIATE, Role.EVENT_ORGANISER, Role.ANALYST, Role.DATA_PROTECTION})
public class CohortListService {

    private static final Set<Role> ALL_DATES = Set.of(Role.PROGRAMME_ADMIN, Role.PROGRAMME_HEAD, Role.CASE_WORKER,
        Role.DEPARTMENT, Role.LINE_MANAGER, Role.HOME_MANAGER, Role.COACH, Role.EVENT_ORGANISER, Role.ANALYST,
        Role.DATA_PROTECTION);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AllCohorts cohorts;

    @Inject
    private AssociatePolicy policy;

    @Inject
    private Departments departments;

    @Inject
    private CurrentActor current;

    /** Every cohort; an associate who is nothing else sees their own. */
    public List<CohortRow> cohorts() {
        Actor actor = current.get();
        Map<Long, Long> sizes = policy.maySeeEverybody(actor) ? cohorts.sizes() : Map.of();
        return cohorts.all().stream().filter(cohort -> mayRead(actor, cohort.id()))
            .map(cohort -> CohortRow.of(cohort, policy.maySeeEverybody(actor) ? sizes.getOrDefault(cohort.id().value(), 0L) : null))
            .toList();
    }

    public CohortRow cohort(CohortId id) {
        Actor actor = current.get();
        CohortRow row = CohortRow.of(cohorts.get(id), policy.maySeeEverybody(actor) ? cohorts.sizes().getOrDefault(id.value(), 0L) : null);
        if (!mayRead(actor, id)) {
            throw new NotPermitted("cohort:" + id);
        }
        return row;
    }

    /** Everybody of the cohort the reader may know, filtered and in order. */
    public List<AssociateRow> associates(CohortId cohort, AssociateFilter filter) {
        Actor actor = current.get();
        List<Associate> visible = visible(actor, cohort, filter.getDepartment());
        Map<DepartmentId, Departments.Card> homes = departments.of(visible.stream().map(Associate::homeDepartment).collect(Collectors.toSet()));
        Function<Associate, AssociateRow.Planning> planning = policy.mayPlan(actor) ? planningOf(cohort) : nobody -> null;
        return visible.stream().map(person -> row(person, homes, planning.apply(person))).filter(filter::admits)
            .sorted(filter.getOrder().comparator()).toList();
    }

    /** Home departments of the cohort's people, to filter by. */
    public List<Departments.Card> homesIn(CohortId cohort) {
        Set<DepartmentId> homes = visible(current.get(), cohort, null).stream().map(Associate::homeDepartment).collect(Collectors.toSet());
        return departments.of(homes).values().stream().sorted(java.util.Comparator.comparing(Departments.Card::code)).toList();
    }

    private boolean mayRead(Actor actor, CohortId cohort) {
        return actor.roles().stream().anyMatch(ALL_DATES::contains)
            || policy.ownCohort(actor).filter(own -> own == cohort.value()).isPresent();
    }

    private List<Associate> visible(Actor actor, CohortId cohort, Long department) {
        Set<Long> known = new HashSet<>(policy.known(actor));
        known.add(-1L);
        Optional<Long> own = policy.ownCohort(actor);
        return em.createQuery("""
                select a from Associate a where a.cohort.id = :cohort
                and (:everybody = true or a.id in :known or a.account = :self or (a.cohort.id = :own and a.profile.cardShown = true))
                and (:anyDepartment = true or a.homeDepartment = :department)""", Associate.class)
            .setParameter("cohort", cohort.value()).setParameter("everybody", policy.maySeeEverybody(actor))
            .setParameter("known", known).setParameter("self", actor.account()).setParameter("own", own.orElse(-1L))
            .setParameter("anyDepartment", department == null)
            .setParameter("department", new DepartmentId(department == null ? -1L : department)).getResultList();
    }

    private Function<Associate, AssociateRow.Planning> planningOf(CohortId cohort) {
        Map<Long, List<Need>> needs = em.createQuery(
                "select a.id, n from Associate a join a.profile.needs n where a.cohort.id = :cohort", Object[].class)
            .setParameter("cohort", cohort.value()).getResultStream()
            .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (Need) row[1], Collectors.toList())));
        Map<LocationId, String> towns = departments.towns().stream().collect(Collectors.toMap(Departments.Town::id, Departments.Town::name));
        return person -> planning(person.profile().clearance(), towns.get(person.profile().base()),
            needs.getOrDefault(person.id().value(), List.of()));
    }

    private static AssociateRow.Planning planning(Clearance clearance, String base, List<Need> needs) {
        return new AssociateRow.Planning(base, clearance, needs.stream().sorted().toList());
    }

    private static AssociateRow row(Associate person, Map<DepartmentId, Departments.Card> homes, AssociateRow.Planning planning) {
        Departments.Card home = homes.get(person.homeDepartment());
        return new AssociateRow(person.id(), person.reference(), person.name(), person.email(), home == null ? "" : home.code(),
            person.grade(), person.state(), planning);
    }
}
