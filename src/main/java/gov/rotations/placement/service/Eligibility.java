package gov.rotations.placement.service;

import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which openings of a round an associate may rank, judged by the very rules that judge the plan. An opening is open when
 * it could be had in one rotation at least; otherwise it is ruled out and the reason is said.
 */
public final class Eligibility {

    /** What an associate may be told; every constant has its sentence in the bundle. */
    public enum Ground {
        CLEARANCE, NEEDS, LOCATION, HOME, SEEN_BEFORE, CONFLICT, FIRST_ROTATION, ABSENT, OFFERED, OTHER
    }

    /** The reason in a word and what fills its sentence. @param detail for example {@code SC}, or codes of needs */
    public record Reason(Ground ground, String detail) implements Serializable {

        /** Key of the sentence in the bundle. */
        public String key() {
            return "placement.ruledOut." + ground;
        }
    }

    /** @param hidden true where even the opening must not be shown @param reason null when the opening may be ranked */
    public record Verdict(boolean hidden, Reason reason) {

        public boolean isOpen() {
            return !hidden && reason == null;
        }
    }

    private final ProblemIndex index;
    private final Labels labels;

    Eligibility(RoundReader.Reading reading) {
        index = new ProblemIndex(reading.problem());
        labels = reading.labels();
    }

    Verdict judge(String associate, String opening) {
        int a = index.associate(associate);
        int o = index.opening(opening);
        if (labels.excluded().stream().anyMatch(entry -> entry.why() == Exclusion.OPT_OUT
            && entry.matches(associate, opening, null))) {
            return new Verdict(true, null);
        }
        Map<HardRule, Integer> broken = new EnumMap<>(HardRule.class);
        for (int r = 0; r < index.rotations(); r++) {
            Optional<HardRule> rule = firstBroken(a, r, o);
            if (rule.isEmpty()) {
                return new Verdict(false, null);
            }
            broken.putIfAbsent(rule.get(), r);
        }
        // A reason that holds in every rotation says more than that the opening has no seat in one of them.
        HardRule rule = broken.keySet().stream().filter(known -> known != HardRule.OFFERED && known != HardRule.ABSENT).findFirst()
            .orElseGet(() -> broken.containsKey(HardRule.ABSENT) ? HardRule.ABSENT : HardRule.OFFERED);
        return new Verdict(false, reason(rule, a, broken.get(rule), o));
    }

    private Optional<HardRule> firstBroken(int a, int r, int o) {
        return HardRule.personal().stream().filter(rule -> rule.forbids(index, a, r, o)).findFirst();
    }

    private Reason reason(HardRule rule, int a, int r, int o) {
        Associate associate = index.associate(a);
        Opening opening = index.opening(o);
        return switch (rule) {
            case CLEARANCE -> new Reason(Ground.CLEARANCE, opening.minimumClearance().name());
            case LOCATION -> new Reason(Ground.LOCATION, labels.townOf(opening.locationId()));
            case NEEDS -> new Reason(Ground.NEEDS, missing(associate, opening));
            case SEEN_BEFORE -> new Reason(opening.departmentId().equals(associate.homeDepartmentId())
                ? Ground.HOME : Ground.SEEN_BEFORE, seenAs(associate, opening));
            case ABSENT -> new Reason(Ground.ABSENT, "");
            case OFFERED -> new Reason(Ground.OFFERED, "");
            case DECLINED -> new Reason(ground(labels.whyExcluded(associate.id(), opening.id(), index.rotationId(r))), "");
            case ONE, CAPACITY, DEPARTMENT_MAXIMUM, FAMILY_TWICE, PIN, MOVES -> new Reason(Ground.OTHER, "");
        };
    }

    private static Ground ground(Optional<Exclusion> why) {
        return why.map(exclusion -> switch (exclusion) {
            case FIRST_ROTATION -> Ground.FIRST_ROTATION;
            case CONFLICT -> Ground.CONFLICT;
            case OPT_OUT, FORBIDDEN, DECLINED -> Ground.OTHER;
        }).orElse(Ground.OTHER);
    }

    private static String missing(Associate associate, Opening opening) {
        TreeSet<String> missing = new TreeSet<>(associate.requires());
        missing.removeAll(opening.supports());
        return String.join(", ", missing);
    }

    /** The department by which the associate has seen the family of the opening. */
    private String seenAs(Associate associate, Opening opening) {
        Problem problem = index.problem();
        String family = problem.departments().stream().filter(d -> d.id().equals(opening.departmentId())).findFirst()
            .orElseThrow().family();
        List<String> seen = problem.departments().stream().filter(d -> d.family().equals(family))
            .filter(d -> associate.previousDepartmentIds().contains(d.id())).map(d -> d.id()).sorted().toList();
        return seen.contains(opening.departmentId()) || seen.isEmpty() ? opening.departmentId() : seen.get(0);
    }
}
