package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.ManagerLinked;
import gov.rotations.cohort.RotationId;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.cohort.entity.ManagerLink;
import gov.rotations.cohort.entity.Rotation;
import gov.rotations.department.DepartmentId;
import gov.rotations.security.AccountId;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Typed;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cohorts and associates as rows of the database. */
@ApplicationScoped
@Transactional
public class StoredCohorts implements Cohorts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Associates associates;

    @Inject
    private PlanningFactsReader planning;

    @Inject
    private Grants grants;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    @Override
    public List<CohortCard> cohorts() {
        return em.createQuery("select c from Cohort c order by c.code", Cohort.class).getResultStream()
            .map(StoredCohorts::card).toList();
    }

    @Override
    public Optional<CohortCard> cohort(CohortId id) {
        return Optional.ofNullable(em.find(Cohort.class, id.value())).map(StoredCohorts::card);
    }

    @Override
    public Optional<CohortCard> findByCode(String code) {
        return em.createQuery("select c from Cohort c where c.code = :code", Cohort.class)
            .setParameter("code", Typed.orEmpty(code)).getResultStream().findFirst().map(StoredCohorts::card);
    }

    @Override
    public List<RotationCard> rotationsOf(CohortId cohort) {
        return em.createQuery("select r from Rotation r where r.cohort.id = :cohort order by r.number", Rotation.class)
            .setParameter("cohort", cohort.value()).getResultStream().map(StoredCohorts::card).toList();
    }

    @Override
    public Map<RotationId, RotationCard> rotations(Collection<RotationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select r from Rotation r where r.id in :ids", Rotation.class)
            .setParameter("ids", ids.stream().map(RotationId::value).distinct().toList()).getResultStream()
            .map(StoredCohorts::card).collect(Collectors.toMap(RotationCard::id, Function.identity()));
    }

    @Override
    public List<AssociateCard> associatesOf(CohortId cohort) {
        return planning.presentIn(cohort).stream().map(StoredCohorts::card).toList();
    }

    @Override
    public Map<AssociateId, AssociateCard> associates(Collection<AssociateId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from Associate a where a.id in :ids", Associate.class)
            .setParameter("ids", ids.stream().map(AssociateId::value).distinct().toList()).getResultStream()
            .map(StoredCohorts::card).collect(Collectors.toMap(AssociateCard::id, Function.identity()));
    }

    @Override
    public Optional<AssociateCard> associateOf(AccountId account) {
        return em.createQuery("select a from Associate a where a.account = :account", Associate.class)
            .setParameter("account", account).getResultStream().findFirst().map(StoredCohorts::card);
    }

    @Override
    public Optional<AssociateCard> findByReference(String reference) {
        return em.createQuery("select a from Associate a where a.reference = :reference", Associate.class)
            .setParameter("reference", Typed.orEmpty(reference)).getResultStream().findFirst().map(StoredCohorts::card);
    }

    @Override
    public Optional<AssociateCard> findByEmail(String email) {
        return em.createQuery("select a from Associate a where a.email = :email", Associate.class)
            .setParameter("email", Typed.folded(email)).getResultStream().findFirst()
            .map(StoredCohorts::card);
    }

    @Override
    public List<PlanningFacts> planningFacts(CohortId cohort) {
        return planning.of(cohort);
    }

    @Override
    public Set<AssociateId> managedBy(AccountId manager) {
        return associates.managedBy(manager, LocalDate.now(clock)).stream().map(AssociateId::new).collect(Collectors.toSet());
    }

    @Override
    public Set<AccountId> managersOf(AssociateId associate) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select l from ManagerLink l where l.associate = :associate", ManagerLink.class)
            .setParameter("associate", associate).getResultStream().filter(link -> link.isInForceOn(today)).map(ManagerLink::manager)
            .collect(Collectors.toSet());
    }

    @Override
    public Map<SkillKey, Integer> growthWishes(AssociateId associate) {
        return Map.copyOf(em.find(Associate.class, associate.value()).profile().growthWishes());
    }

    @Override
    public void linkManager(AssociateId associate, AccountId manager, DateRange days) {
        if (isLinked(associate, manager, days)) {
            return;
        }
        ManagerLink link = new ManagerLink(associate, manager, ManagerLink.Kind.HOST, days.first());
        link.endOn(days.last());
        em.persist(link);
        grants.give(manager, Role.LINE_MANAGER, null);
        facts.fire(new ManagerLinked(associate, manager, days.first(), days.last()));
    }

    @Override
    public void rememberDepartment(AssociateId associate, DepartmentId department) {
        em.find(Associate.class, associate.value()).profile().alsoWorkedIn(department);
    }

    private boolean isLinked(AssociateId associate, AccountId manager, DateRange days) {
        return em.createQuery("""
                select count(l) from ManagerLink l where l.associate = :associate and l.manager = :manager
                and l.firstDay = :first and l.lastDay = :last""", Long.class)
            .setParameter("associate", associate).setParameter("manager", manager)
            .setParameter("first", days.first()).setParameter("last", days.last()).getSingleResult() > 0;
    }

    static CohortCard card(Cohort cohort) {
        return new CohortCard(cohort.id(), cohort.code(), cohort.size(), cohort.state().name());
    }

    static RotationCard card(Rotation rotation) {
        return new RotationCard(rotation.id(), rotation.cohort(), rotation.number(), rotation.dates());
    }

    static AssociateCard card(Associate associate) {
        return new AssociateCard(associate.id(), associate.reference(), associate.name(), associate.account(),
            associate.cohort().id(), associate.homeDepartment(), associate.state().name());
    }
}
