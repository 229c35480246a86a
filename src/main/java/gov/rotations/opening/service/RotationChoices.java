package gov.rotations.opening.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rotations with the names people use for them. */
@Dependent
class RotationChoices {

    private static final Set<String> OVER = Set.of("CLOSED", "ARCHIVED", "CANCELLED");

    /** As a calendar has them; cohorts may overlap. */
    private static final Comparator<RotationChoice> IN_TIME = Comparator.comparing(RotationChoice::cohortCode).thenComparing(RotationChoice::first);

    @Inject
    private Cohorts cohorts;
    @Inject
    private Clock clock;

    List<RotationChoice> all() {
        return cohorts.cohorts().stream().flatMap(this::of).toList();
    }

    /** Of cohorts that are not over, rotations that have not ended. */
    List<RotationChoice> open() {
        LocalDate today = LocalDate.now(clock);
        return cohorts.cohorts().stream().filter(cohort -> !OVER.contains(cohort.state())).flatMap(this::of)
            .filter(rotation -> !rotation.last().isBefore(today)).toList();
    }

    List<RotationChoice> of(CohortId cohort) {
        return cohorts.cohort(cohort).stream().flatMap(this::of).toList();
    }

    /** For each opening, {@code 2027-A R1: 2, 2027-A R2: 1}, in the order of the rotations. @param seats opening id, rotation, number */
    Map<Long, String> labels(List<Object[]> seats) {
        Map<Long, String> labels = new LinkedHashMap<>();
        if (!seats.isEmpty()) {
            Map<Long, List<Object[]>> byRotation = seats.stream().collect(Collectors.groupingBy(row -> ((RotationId) row[1]).value()));
            all().stream().sorted(IN_TIME).forEach(rotation -> byRotation.getOrDefault(rotation.id(), List.of()).forEach(row ->
                labels.merge((Long) row[0], rotation.label() + ": " + row[2], (one, other) -> one + ", " + other)));
        }
        return labels;
    }

    private Stream<RotationChoice> of(Cohorts.CohortCard cohort) {
        return cohorts.rotationsOf(cohort.id()).stream().map(rotation -> new RotationChoice(rotation.id().value(), cohort.id().value(),
            cohort.code(), rotation.number(), cohort.code() + " R" + rotation.number(), rotation.dates().first(), rotation.dates().last()));
    }
}
