package gov.rotations.placement.planner;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One hard rule broken in one place. Ids that the rule does not speak of are null: a seat that is
 * overfull names no associate, a limit on moves names nothing but itself.
 */
public record Breach(HardRule rule, String associateId, String rotationId, String openingId, String detail) {

    /** One line such as {@code capacity: r1 o7 (3 associates for 2 seats)}. */
    public String line() {
        String where = Stream.of(associateId, rotationId, openingId).filter(id -> id != null)
                .collect(Collectors.joining(" "));
        return rule.key() + ": " + (where.isEmpty() ? detail : where + " (" + detail + ")");
    }
}
