package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.ExperienceBreadth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts how broad experience is, from every record that is done. */
@ApplicationScoped
@Transactional
public class StoredBreadth implements ExperienceBreadth {

    private static final int MANY_PHASES = 3;

    @Inject
    private ActivityRecords records;

    @Inject
    private Cohorts cohorts;

    @Override
    public List<CohortBreadth> byCohort() {
        return cohorts.cohorts().stream().flatMap(cohort -> breadth(cohort).stream()).toList();
    }

    private Optional<CohortBreadth> breadth(Cohorts.CohortCard cohort) {
        Set<AssociateId> people = cohorts.associatesOf(cohort.id()).stream().map(Cohorts.AssociateCard::id).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Map<AssociateId, Long> skills = counted(records.skillsDone(people));
        Map<AssociateId, Long> phases = counted(records.phasesDone(people));
        Set<AssociateId> keeping = new HashSet<>(phases.keySet());
        List<Long> spread = keeping.stream().map(person -> skills.getOrDefault(person, 0L)).sorted().toList();
        if (keeping.isEmpty()) {
            return Optional.empty();
        }
        boolean few = keeping.size() < LEAST;
        long many = keeping.stream().filter(person -> phases.get(person) >= MANY_PHASES).count();
        return Optional.of(new CohortBreadth(cohort.code(), people.size(), keeping.size(), few ? null : median(spread),
            few ? null : (int) Math.round(100.0 * many / keeping.size())));
    }

    /** How many different things each has done something for; a row without a thing counts its person with none. */
    private static Map<AssociateId, Long> counted(List<Object[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> (AssociateId) row[0], Collectors.summingLong(row -> row[1] == null ? 0 : 1)));
    }

    static double median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
