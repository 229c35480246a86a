package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Assignments taken together, as they come: what they break and which of them take part in it. */
final class Together {

    private final ProblemIndex index;
    private final List<Breach> breaches = new ArrayList<>();
    private final Set<Assignment> involved = new HashSet<>();
    private final Map<List<Object>, List<Assignment>> groups = new HashMap<>();

    Together(ProblemIndex index, Set<Assignment> lines) {
        this.index = index;
        for (Assignment line : lines) {
            judgeAlone(line);
        }
        for (Assignment line : lines) {
            judgeGroups(line);
        }
    }

    List<Breach> breaches() {
        return breaches;
    }

    Set<Assignment> involved() {
        return involved;
    }

    private void judgeAlone(Assignment line) {
        int a = index.associate(line.associateId());
        int r = index.rotation(line.rotationId());
        int o = index.opening(line.openingId());
        for (HardRule rule : HardRule.personal()) {
            if (rule.forbids(index, a, r, o)) {
                add(rule, line, line.associateId(), line.openingId(), detail(index, rule, a, o));
                involved.add(line);
            }
        }
        int d = index.departmentOf(o);
        group(HardRule.ONE, a, r, line);
        group(HardRule.CAPACITY, r, o, line);
        group(HardRule.DEPARTMENT_MAXIMUM, r, d, line);
        group(HardRule.FAMILY_TWICE, a, index.familyOf(o), line);
    }

    private void group(HardRule rule, int first, int second, Assignment line) {
        groups.computeIfAbsent(List.of(rule, first, second), key -> new ArrayList<>()).add(line);
    }

    /** Judges each group once, when its first line comes by. */
    private void judgeGroups(Assignment line) {
        int a = index.associate(line.associateId());
        int r = index.rotation(line.rotationId());
        int o = index.opening(line.openingId());
        int d = index.departmentOf(o);
        int seats = index.capacity(r, o);
        String id = line.associateId();
        judge(HardRule.ONE, a, r, 1, line, id, null, "openings in one rotation");
        judge(HardRule.CAPACITY, r, o, seats == 0 ? Integer.MAX_VALUE : seats, line, null,
                line.openingId(), "associates for " + seats + " seats");
        judge(HardRule.DEPARTMENT_MAXIMUM, r, d, index.maximum(r, d), line, null, null,
                "associates where " + index.department(d).id() + " takes " + index.maximum(r, d));
        judge(HardRule.FAMILY_TWICE, a, index.familyOf(o), 1, line, id, null, "openings of one department family");
    }

    private void judge(HardRule rule, int first, int second, int most, Assignment line, String associateId,
            String openingId, String what) {
        List<Assignment> group = groups.get(List.of(rule, first, second));
        if (group.size() > most && group.get(0).equals(line)) {
            add(rule, line, associateId, openingId, group.size() + " " + what);
            involved.addAll(group);
        }
    }

    private void add(HardRule rule, Assignment line, String associateId, String openingId, String detail) {
        breaches.add(new Breach(rule, associateId, line.rotationId(), openingId, detail));
    }

    static String detail(ProblemIndex index, HardRule rule, int a, int o) {
        Opening opening = index.opening(o);
        return switch (rule) {
            case OFFERED -> "offers no seats then";
            case ABSENT -> "is absent then";
            case CLEARANCE -> "needs " + opening.minimumClearance() + ", has " + index.associate(a).clearance();
            case LOCATION -> opening.locationId() + " is neither home, commutable nor relocatable";
            case NEEDS -> "supports not all of what is required";
            case SEEN_BEFORE -> "was in the family of " + opening.departmentId() + " before";
            case DECLINED -> "was declined";
            case ONE, CAPACITY, DEPARTMENT_MAXIMUM, FAMILY_TWICE, PIN, MOVES -> rule.key();
        };
    }
}
