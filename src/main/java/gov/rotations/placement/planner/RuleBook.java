package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges plans by the hard rules: a whole list of assignments (the planner's answer, an import), one move or
 * swap on the board, and the pins by themselves. Says also who is touched by what changed since publication.
 */
public final class RuleBook {

    private final ProblemIndex index;
    private final boolean[] untouched;
    private final Set<Assignment> pins;

    public RuleBook(Problem problem) {
        this(new ProblemIndex(problem));
    }

    public RuleBook(ProblemIndex index) {
        this.index = index;
        pins = new LinkedHashSet<>(index.problem().pins());
        untouched = findUntouched();
    }

    public ProblemIndex index() {
        return index;
    }

    /** Every breach of a plan; empty when it is allowed. Lines may come in any order and may contradict. */
    public List<Breach> breachesOf(List<Assignment> assignments) {
        Set<Assignment> lines = new LinkedHashSet<>(assignments);
        List<Breach> breaches = new ArrayList<>(new Together(index, lines).breaches());
        if (lines.size() < assignments.size()) {
            new HashSet<>(lines).stream().filter(line -> assignments.indexOf(line) != assignments.lastIndexOf(line))
                    .forEach(line -> breaches.add(new Breach(HardRule.ONE, line.associateId(), line.rotationId(),
                            line.openingId(), "listed twice")));
        }
        pins.stream().filter(pin -> !lines.contains(pin))
                .forEach(pin -> breaches.add(new Breach(HardRule.PIN, pin.associateId(), pin.rotationId(),
                        pin.openingId(), "is pinned and not in the plan")));
        addMoves(moved(lines).size(), breaches);
        return breaches;
    }

    private void addMoves(int moved, List<Breach> breaches) {
        index.problem().maximumMoved().ifPresent(most -> {
            if (moved > most) {
                breaches.add(new Breach(HardRule.MOVES, null, null, null,
                        moved + " untouched associates move, at most " + most + " may"));
            }
        });
    }

    /** The untouched associates who would lose a published assignment. */
    private Set<String> moved(Set<Assignment> lines) {
        Set<String> moved = new HashSet<>();
        for (Assignment line : index.problem().publishedPlan().orElse(List.of())) {
            if (!lines.contains(line) && isUntouched(line.associateId())) {
                moved.add(line.associateId());
            }
        }
        return moved;
    }

    /** What the pins break by themselves; where this is not empty the problem is contradictory. */
    public List<Breach> breachesOfPins() {
        return new Together(index, pins).breaches();
    }

    /** Whether the associate has published assignments none of which had to be given up. */
    public boolean isUntouched(String associateId) {
        return untouched[index.associate(associateId)];
    }

    /** The same by number. */
    public boolean isUntouched(int associate) {
        return untouched[associate];
    }

    private boolean[] findUntouched() {
        List<Assignment> published = index.problem().publishedPlan().orElse(List.of());
        Set<Assignment> together = new LinkedHashSet<>(published);
        together.addAll(pins);
        Set<Assignment> broken = new Together(index, together).involved();
        boolean[] stays = new boolean[index.associates()];
        published.forEach(line -> stays[index.associate(line.associateId())] = true);
        published.stream().filter(broken::contains)
                .forEach(line -> stays[index.associate(line.associateId())] = false);
        return stays;
    }

    /** The breaches a move would add: the associate into the opening, or out of the rotation where it is null. */
    public List<Breach> breachesOfMove(Board board, String associateId, String rotationId, String openingId) {
        int a = index.associate(associateId);
        int r = index.rotation(rotationId);
        int o = openingId == null ? ProblemIndex.NONE : index.opening(openingId);
        int before = board.at(a, r);
        List<Breach> breaches = new ArrayList<>();
        if (o == before) {
            return breaches;
        }
        if (o != ProblemIndex.NONE) {
            for (HardRule rule : HardRule.personal()) {
                if (rule.forbids(index, a, r, o)) {
                    breaches.add(breach(rule, a, r, o, Together.detail(index, rule, a, o)));
                }
            }
            addFull(board, a, r, o, breaches);
            addFamily(board, a, r, o, breaches);
        }
        addPinsAndMoves(board, a, r, o, breaches);
        return breaches;
    }

    private void addFull(Board board, int a, int r, int o, List<Breach> breaches) {
        int seats = index.capacity(r, o);
        if (seats > 0 && board.inOpening(r, o) >= seats) {
            breaches.add(breach(HardRule.CAPACITY, a, r, o,
                    board.inOpening(r, o) + 1 + " associates for " + seats + " seats"));
        }
        int d = index.departmentOf(o);
        int before = board.at(a, r);
        boolean same = before != ProblemIndex.NONE && index.departmentOf(before) == d;
        int holders = board.inDepartment(r, d) + (same ? 0 : 1);
        if (!same && holders > index.maximum(r, d)) {
            breaches.add(breach(HardRule.DEPARTMENT_MAXIMUM, a, r, o,
                    holders + " associates where " + index.department(d).id() + " takes " + index.maximum(r, d)));
        }
    }

    private void addFamily(Board board, int a, int r, int o, List<Breach> breaches) {
        for (int other = 0; other < index.rotations(); other++) {
            int there = board.at(a, other);
            if (other != r && there != ProblemIndex.NONE && index.familyOf(there) == index.familyOf(o)) {
                breaches.add(breach(HardRule.FAMILY_TWICE, a, r, o,
                        "also in " + index.opening(there).id() + " in " + index.rotationId(other)));
            }
        }
    }

    private void addPinsAndMoves(Board board, int a, int r, int o, List<Breach> breaches) {
        int before = board.at(a, r);
        for (int[] pin : index.pins()) {
            if (pin[0] == a && pin[1] == r && pin[2] == before) {
                breaches.add(breach(HardRule.PIN, a, r, before, "is pinned and not in the plan"));
            }
        }
        if (index.problem().maximumMoved().isPresent() && untouched[a] && index.published(a, r) == before
                && before != ProblemIndex.NONE) {
            Set<String> moved = moved(new HashSet<>(board.assignments()));
            if (moved.add(index.associate(a).id())) {
                addMoves(moved.size(), breaches);
            }
        }
    }

    /** The breaches that would be new if the two associates changed places in the rotation. */
    public List<Breach> breachesOfSwap(Board board, String associateId, String otherId, String rotationId) {
        List<Breach> before = breachesOf(board.assignments());
        Board after = new Board(index, board.assignments());
        int r = index.rotation(rotationId);
        int o = board.at(index.associate(associateId), r);
        int p = board.at(index.associate(otherId), r);
        after.move(associateId, rotationId, p == ProblemIndex.NONE ? null : index.opening(p).id());
        after.move(otherId, rotationId, o == ProblemIndex.NONE ? null : index.opening(o).id());
        List<Breach> added = new ArrayList<>(breachesOf(after.assignments()));
        added.removeAll(before);
        return added;
    }

    /** Why nobody put the associate anywhere in the rotation: how many openings each rule rules out. */
    public List<String> whyUnplaced(Board board, String associateId, String rotationId) {
        int a = index.associate(associateId);
        int r = index.rotation(rotationId);
        Map<HardRule, Integer> excluded = new TreeMap<>();
        int offered = 0;
        int open = 0;
        for (int o = 0; o < index.openings(); o++) {
            if (index.capacity(r, o) > 0) {
                offered++;
                List<Breach> breaches = breachesOfMove(board, associateId, rotationId, index.opening(o).id());
                breaches.forEach(breach -> excluded.merge(breach.rule(), 1, Integer::sum));
                open += breaches.isEmpty() ? 1 : 0;
            }
        }
        List<String> reasons = new ArrayList<>();
        if (offered == 0) {
            reasons.add("offered: no opening offers seats");
        }
        for (Map.Entry<HardRule, Integer> entry : excluded.entrySet()) {
            reasons.add(entry.getKey().key() + ": " + entry.getValue() + " of " + offered + " openings");
        }
        if (open > 0) {
            reasons.add("cost: " + open + " openings are free, none makes the plan better");
        }
        return reasons;
    }

    private Breach breach(HardRule rule, int a, int r, int o, String detail) {
        return new Breach(rule, index.associate(a).id(), index.rotationId(r), index.opening(o).id(), detail);
    }
}
