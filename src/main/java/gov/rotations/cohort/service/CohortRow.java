package gov.rotations.cohort.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.cohort.entity.Rotation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A cohort as lists and its own page show it.
 *
 * @param people associates counted towards the size, or null for who only needs the dates
 */
public record CohortRow(CohortId id, long version, String code, int size, Long people, Cohort.State state,
    List<Line> rotations) implements Serializable {

    /** One rotation with its dates. */
    public record Line(RotationId id, int number, LocalDate first, LocalDate last, long weeks) implements Serializable {

        static Line of(Rotation rotation) {
            return new Line(rotation.id(), rotation.number(), rotation.dates().first(), rotation.dates().last(),
                Math.round(rotation.dates().days() / 7.0));
        }
    }

    static CohortRow of(Cohort cohort, Long people) {
        return new CohortRow(cohort.id(), cohort.version(), cohort.code(), cohort.size(), people, cohort.state(),
            cohort.rotations().stream().map(Line::of).toList());
    }

    public LocalDate first() {
        return rotations.isEmpty() ? null : rotations.get(0).first();
    }

    public LocalDate last() {
        return rotations.isEmpty() ? null : rotations.get(rotations.size() - 1).last();
    }
}
