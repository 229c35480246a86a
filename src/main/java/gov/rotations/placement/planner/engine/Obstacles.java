package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Allowance;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.Reference;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands between an associate and the openings of a rotation, as sets of allowances that could clear the way. */
final class Obstacles {

    private static final int MOST = 3;

    private final ProblemIndex index;
    private final Problem problem;
    private final int[][] plan;
    private final int a;
    private final int r;

    Obstacles(Standing standing, int[][] plan, int a, int r) {
        index = standing.index;
        problem = standing.problem;
        this.plan = plan;
        this.a = a;
        this.r = r;
    }

    /** The sets worth trying, small ones first, then by how much the associate wishes what they open. */
    Collection<Set<Allowance>> sets() {
        Set<Set<Allowance>> sets = new LinkedHashSet<>();
        sets.add(Set.of());
        List<Integer> openings = IntStream.range(0, index.openings()).boxed()
                .sorted(Comparator.comparingInt(this::wish)).toList();
        for (int o : openings) {
            addPersonal(o, sets);
        }
        for (int[] pin : index.pins()) {
            if (pin[1] == r) {
                sets.add(Set.of(pin(pin)));
            }
        }
        if (problem.maximumMoved().isPresent()) {
            sets.add(Set.of(new Allowance(HardRule.MOVES, null, null, null, null, null)));
        }
        for (int o : openings) {
            room(o).forEach(allowance -> sets.add(Set.of(allowance)));
        }
        return sets.stream().filter(set -> set.size() <= MOST).sorted(Comparator.comparingInt(Set::size)).toList();
    }

    private int wish(int o) {
        int rank = index.wishRank(a, r, o);
        return rank == ProblemIndex.NONE ? Integer.MAX_VALUE : rank;
    }

    private void addPersonal(int o, Set<Set<Allowance>> sets) {
        Set<Allowance> personal = personal(o);
        if (!personal.isEmpty()) {
            sets.add(personal);
        }
        Set<Allowance> all = new LinkedHashSet<>(personal);
        all.addAll(room(o));
        if (!all.isEmpty()) {
            sets.add(all);
        }
    }

    private Set<Allowance> personal(int o) {
        Set<Allowance> needed = new LinkedHashSet<>();
        for (HardRule rule : HardRule.personal()) {
            if (rule.forbids(index, a, r, o)) {
                add(rule, o, needed);
            }
        }
        for (int[] pin : index.pins()) {
            if (pin[0] == a && pin[1] != r && index.familyOf(pin[2]) == index.familyOf(o)) {
                needed.add(pin(pin));
            }
        }
        return needed;
    }

    private void add(HardRule rule, int o, Set<Allowance> needed) {
        String id = index.associate(a).id();
        String department = index.opening(o).departmentId();
        switch (rule) {
            case OFFERED -> needed.add(seat(rule, o));
            case CLEARANCE -> needed.add(new Allowance(rule, id, null, null, null,
                    index.opening(o).minimumClearance().name()));
            case LOCATION -> needed.add(new Allowance(rule, id, null, null, null, index.opening(o).locationId()));
            case NEEDS -> index.associate(a).requires().stream().sorted()
                    .filter(need -> !index.opening(o).supports().contains(need))
                    .forEach(need -> needed.add(new Allowance(rule, id, null, null, null, need)));
            case SEEN_BEFORE -> needed.add(new Allowance(rule, id, null, null, department, null));
            default -> problem.declined().stream().filter(d -> d.associateId().equals(id) && matches(d.what(), o))
                    .forEach(d -> needed.add(new Allowance(rule, id, d.what().rotationId().orElse(null),
                            d.what().openingId().orElse(null), d.what().departmentId().orElse(null), null)));
        }
    }

    private boolean matches(Reference what, int o) {
        return what.openingId().map(index.opening(o).id()::equals).orElse(true)
                && what.departmentId().map(index.opening(o).departmentId()::equals).orElse(true)
                && what.rotationId().map(index.rotationId(r)::equals).orElse(true);
    }

    /** What is full at the opening, as the plan stands. */
    private Set<Allowance> room(int o) {
        Set<Allowance> full = new LinkedHashSet<>();
        int d = index.departmentOf(o);
        int here = 0;
        int inDepartment = 0;
        for (int[] route : plan) {
            here += route[r] == o ? 1 : 0;
            inDepartment += route[r] != ProblemIndex.NONE && index.departmentOf(route[r]) == d ? 1 : 0;
        }
        if (index.capacity(r, o) > 0 && here >= index.capacity(r, o)) {
            full.add(seat(HardRule.CAPACITY, o));
        }
        if (inDepartment >= index.maximum(r, d)) {
            full.add(new Allowance(HardRule.DEPARTMENT_MAXIMUM, null, index.rotationId(r), null,
                    index.department(d).id(), null));
        }
        return full;
    }

    private Allowance seat(HardRule rule, int o) {
        return new Allowance(rule, null, index.rotationId(r), index.opening(o).id(), index.opening(o).departmentId(), null);
    }

    private Allowance pin(int[] pin) {
        Assignment line = new Assignment(index.associate(pin[0]).id(), index.rotationId(pin[1]), index.opening(pin[2]).id());
        return new Allowance(HardRule.PIN, line.associateId(), line.rotationId(), line.openingId(), null, null);
    }
}
