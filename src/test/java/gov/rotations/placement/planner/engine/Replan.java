package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens after publication: one assignment in fifty is declined, and one middling department withdraws. */
final class Replan {

    private Replan() {
    }

    static Problem of(Problem p, List<Assignment> plan, long seed) {
        List<Assignment> shuffled = new ArrayList<>(plan);
        Collections.shuffle(shuffled, new Random(seed));
        List<Problem.Declined> declined = new ArrayList<>(p.declined());
        shuffled.stream().filter(line -> !p.pins().contains(line)).limit(plan.size() / 50).forEach(line -> declined.add(new Problem.Declined(line.associateId(),
                Reference.toOpening(line.openingId()).in(line.rotationId()))));
        String withdrawn = middling(p, plan);
        return p.withOpenings(o -> o.departmentId().equals(withdrawn) ? o.withSeats(List.of()) : o)
                .withDeclined(declined).withPublished(plan);
    }

    /** The department without pins that comes nearest to one assignment in forty. */
    private static String middling(Problem p, List<Assignment> plan) {
        Map<String, String> departments = new HashMap<>();
        p.openings().forEach(o -> departments.put(o.id(), o.departmentId()));
        return p.departments().stream().map(d -> d.id())
                .filter(id -> p.pins().stream().noneMatch(pin -> departments.get(pin.openingId()).equals(id)))
                .min(Comparator.comparingLong((String id) -> Math.abs(plan.size() / 40
                        - plan.stream().filter(line -> departments.get(line.openingId()).equals(id)).count()))
                        .thenComparing(id -> id)).orElseThrow();
    }
}
