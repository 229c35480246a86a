package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.AwayDays;
import gov.rotations.cohort.entity.Profile.Reach;
import gov.rotations.cohort.entity.Rotation;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.LocationId;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the planner may know of everybody in a cohort, in a handful of queries however large the cohort is. */
@Dependent
class PlanningFactsReader {

    private static final List<Associate.State> GONE = List.of(Associate.State.WITHDRAWN, Associate.State.GRADUATED,
        Associate.State.GRADUATED_EARLY, Associate.State.LEFT);

    @PersistenceContext
    private EntityManager em;

    /** Everybody still in the cohort, by name. */
    List<Associate> presentIn(CohortId cohort) {
        return em.createQuery("""
                select a from Associate a join fetch a.cohort where a.cohort.id = :cohort and a.state not in :gone
                order by a.name, a.id""", Associate.class)
            .setParameter("cohort", cohort.value()).setParameter("gone", GONE).getResultList();
    }

    List<Cohorts.PlanningFacts> of(CohortId cohort) {
        Map<Long, Parts> parts = new HashMap<>();
        List<Associate> people = presentIn(cohort);
        people.forEach(person -> parts.put(person.id().value(), new Parts()));
        pairs("select a.id, key(r), value(r) from Associate a join a.profile.reach r where a.cohort.id = :cohort", cohort)
            .forEach(row -> with(parts, row).reach((Long) row[1], (Reach) row[2]));
        pairs("select a.id, n from Associate a join a.profile.needs n where a.cohort.id = :cohort", cohort)
            .forEach(row -> with(parts, row).needs.add((Need) row[1]));
        pairs("select a.id, o from Associate a join a.profile.optOuts o where a.cohort.id = :cohort", cohort)
            .forEach(row -> with(parts, row).optOuts.add((String) row[1]));
        pairs("select a.id, d from Associate a join a.profile.previousDepartments d where a.cohort.id = :cohort", cohort)
            .forEach(row -> with(parts, row).previous.add(new DepartmentId((Long) row[1])));
        pairs("select a.id, key(w), value(w) from Associate a join a.profile.growthWishes w where a.cohort.id = :cohort", cohort)
            .forEach(row -> with(parts, row).wishes.put((SkillKey) row[1], (Integer) row[2]));
        absences(people).forEach(absence -> with(parts, absence.associate().value()).away.add(absence.days()));
        List<Rotation> rotations = rotations(cohort);
        return people.stream().map(person -> facts(person, parts.get(person.id().value()), rotations)).toList();
    }

    private static Cohorts.PlanningFacts facts(Associate person, Parts parts, List<Rotation> rotations) {
        parts.previous.add(person.homeDepartment());
        if (person.firstDay() != null) {
            parts.away.add(AwayDays.until(person.firstDay()));
        }
        Set<RotationId> absentFrom = new HashSet<>();
        rotations.stream().filter(rotation -> person.state() == Associate.State.DEFERRED
            || AwayDays.spoil(rotation.dates(), parts.away)).forEach(rotation -> absentFrom.add(rotation.id()));
        return new Cohorts.PlanningFacts(person.id(), person.profile().base(), parts.commutable, parts.relocatable,
            person.profile().clearance(), parts.needs, absentFrom, parts.previous, parts.optOuts, parts.wishes,
            person.profile().priorityCredit());
    }

    private List<Absence> absences(List<Associate> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<AssociateId> ids = people.stream().map(Associate::id).toList();
        return em.createQuery("select b from Absence b where b.associate in :ids and b.state <> :cancelled", Absence.class)
            .setParameter("ids", ids).setParameter("cancelled", Absence.State.CANCELLED).getResultList();
    }

    private List<Rotation> rotations(CohortId cohort) {
        return em.createQuery("select r from Rotation r where r.cohort.id = :cohort order by r.number", Rotation.class)
            .setParameter("cohort", cohort.value()).getResultList();
    }

    private List<Object[]> pairs(String query, CohortId cohort) {
        return em.createQuery(query, Object[].class).setParameter("cohort", cohort.value()).getResultList();
    }

    private static Parts with(Map<Long, Parts> parts, Object[] row) {
        return with(parts, (Long) row[0]);
    }

    /** Rows of people who have gone belong to nobody asked for; they fall into parts that nobody reads. */
    private static Parts with(Map<Long, Parts> parts, Long id) {
        return parts.getOrDefault(id, new Parts());
    }

    private static final class Parts {

        private final Set<LocationId> commutable = new HashSet<>();
        private final Set<LocationId> relocatable = new HashSet<>();
        private final Set<Need> needs = EnumSet.noneOf(Need.class);
        private final Set<DepartmentId> previous = new HashSet<>();
        private final Set<String> optOuts = new TreeSet<>();
        private final Map<SkillKey, Integer> wishes = new EnumMap<>(SkillKey.class);
        private final List<AwayDays> away = new ArrayList<>();

        private void reach(Long place, Reach kind) {
            (kind == Reach.COMMUTABLE ? commutable : relocatable).add(new LocationId(place));
        }
    }
}
