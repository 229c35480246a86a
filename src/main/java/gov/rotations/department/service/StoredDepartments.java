package gov.rotations.department.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.Region;
import gov.rotations.department.entity.Department;
import gov.rotations.department.entity.Families;
import gov.rotations.department.entity.Location;
import gov.rotations.department.entity.Site;
import gov.rotations.department.entity.Succession;
import gov.rotations.security.AccountId;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Departments, sites and towns as rows of the database; answers the neighbours' questions about them. */
@ApplicationScoped
@Transactional
public class StoredDepartments implements Departments {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Grants grants;

    @Override
    public List<Card> all() {
        return em.createQuery("select d from Department d order by d.code", Department.class)
            .getResultStream().map(StoredDepartments::card).toList();
    }

    @Override
    public Map<DepartmentId, Card> of(Collection<DepartmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select d from Department d where d.id in :ids", Department.class)
            .setParameter("ids", ids.stream().map(DepartmentId::value).distinct().toList())
            .getResultStream().map(StoredDepartments::card).collect(Collectors.toMap(Card::id, Function.identity()));
    }

    @Override
    public Optional<Card> findByCode(String code) {
        return findDepartment(code).map(StoredDepartments::card);
    }

    @Override
    public List<Place> sitesOf(DepartmentId department) {
        return sites(department).stream()
            .map(site -> new Place(town(site.location()), site.isStepFree(), site.hasQuietSpace())).toList();
    }

    @Override
    public List<Town> towns() {
        return em.createQuery("select l from Location l order by l.name", Location.class)
            .getResultStream().map(StoredDepartments::town).toList();
    }

    @Override
    public Optional<Town> findTown(String name) {
        return findLocation(name).map(StoredDepartments::town);
    }

    @Override
    public Town townOf(String name, String region) {
        return town(location(name, region));
    }

    @Override
    public List<AccountId> contactsOf(DepartmentId department) {
        return grants.holders(Role.DEPARTMENT, department.value());
    }

    Department get(DepartmentId id) {
        return Optional.ofNullable(em.find(Department.class, id.value())).orElseThrow(() -> new NotPermitted("department:" + id));
    }

    Optional<Department> findDepartment(String code) {
        return em.createQuery("select d from Department d where lower(d.code) = :code", Department.class)
            .setParameter("code", Typed.folded(code)).getResultStream().findFirst();
    }

    void add(Department department) {
        em.persist(department);
        em.flush();
        department.belongTo(department.id());
    }

    Location location(String name, String region) {
        return findLocation(name).orElseGet(() -> {
            Location made = new Location(name.strip(), region == null ? null : Region.find(region)
                .orElseThrow(() -> new IllegalArgumentException("Not one of the twelve regions: " + region)));
            em.persist(made);
            em.flush();
            return made;
        });
    }

    List<Site> sites(DepartmentId department) {
        return em.createQuery("select s from Site s where s.department.id = :id order by s.location.name", Site.class)
            .setParameter("id", department.value()).getResultList();
    }

    List<Site> allSites() {
        return em.createQuery("select s from Site s order by s.location.name", Site.class).getResultList();
    }

    /** By code. @param only ids of the departments that may be read, or null for all */
    List<Department> readable(Collection<Long> only) {
        if (only != null && only.isEmpty()) {
            return List.of();
        }
        TypedQuery<Department> query = only == null ? em.createQuery("select d from Department d order by d.code", Department.class)
            : em.createQuery("select d from Department d where d.id in :only order by d.code", Department.class).setParameter("only", only);
        return query.getResultList();
    }

    /** The department and everybody related to it by succession. */
    List<Department> family(Department department) {
        return em.createQuery("select d from Department d where d.family = :family order by d.code", Department.class)
            .setParameter("family", department.family()).getResultList();
    }

    void add(Site site) {
        em.persist(site);
    }

    void remove(Site site) {
        em.remove(site);
    }

    List<Succession> successions() {
        return em.createQuery("select s from Succession s order by s.day, s.id", Succession.class).getResultList();
    }

    /** Keeps the succession and gives everybody related by it the family they now have. */
    void add(Succession succession) {
        em.persist(succession);
        em.flush();
        List<Succession> all = successions();
        Families families = Families.of(all.stream().map(one ->
            new Families.Link(one.predecessor().id().value(), one.successor().id().value())).toList());
        all.forEach(one -> {
            settle(one.predecessor(), families);
            settle(one.successor(), families);
        });
    }

    private static void settle(Department department, Families families) {
        department.belongTo(new DepartmentId(families.familyOf(department.id().value())));
    }

    private Optional<Location> findLocation(String name) {
        return em.createQuery("select l from Location l where lower(l.name) = :name", Location.class)
            .setParameter("name", Typed.folded(name)).getResultStream().findFirst();
    }

    static Card card(Department department) {
        return new Card(department.id(), department.code(), department.name(), department.family(),
            department.state() == Department.State.ACTIVE, department.acceptanceWorkingDays());
    }

    static Town town(Location location) {
        return new Town(location.id(), location.name(), location.region() == null ? "" : location.region().title());
    }
}
