package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan costs and why: the exact total, its parts by term, and one line for every amount, so that each
 * figure can be explained to the associate or department it belongs to. Lower is better.
 */
public final class Score {

    /** The terms of the cost, by the names of the plan file. */
    public enum Term {
        PREFERENCE("preference"), HOME_DEPARTMENT("homeDepartment"), RELOCATION("relocation"), SKILLS("skills"),
        PHASE("phase"), UNPLACED("unplaced"), INTAKE_SHORTFALL("intakeShortfall"),
        WORST_ASSOCIATE("worstAssociate"), CHANGE("change");

        private final String key;

        Term(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * One amount of one term. The subject is what it is about (a skill, a location, a department; null where
     * the opening says it), the value the figure behind it: the place on the wish list from 0 or -1, the wish
     * to grow, assignments repeating a phase, seats missing, the worst associate's own cost.
     */
    public record Line(Term term, String associateId, String rotationId, String openingId, String subject,
            long value, long amount) {
    }

    private final Board board;
    private final ProblemIndex index;
    private final RouteCost routeCost;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Term, Long> parts = new EnumMap<>(Term.class);
    private final long total;

    private Score(Board board) {
        this.board = board;
        index = board.index();
        routeCost = board.routeCost();
        for (int a = 0; a < index.associates(); a++) {
            addAssignments(a);
            addRelocations(a);
            addSkills(a);
            addPhase(a);
        }
        addShortfalls();
        addWorst();
        for (Term term : Term.values()) {
            parts.put(term, 0L);
        }
        lines.forEach(line -> parts.merge(line.term(), line.amount(), Math::addExact));
        total = parts.values().stream().reduce(0L, Math::addExact);
    }

    /** @throws IllegalArgumentException where an id names nothing or an associate is twice in a rotation */
    public static Score of(Problem problem, List<Assignment> assignments) {
        return new Score(new Board(problem, assignments));
    }

    public static Score of(Board board) {
        return new Score(board);
    }

    public long total() {
        return total;
    }

    /** The cost by term; every term is there. */
    public Map<Term, Long> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** Every line of the plan, zero amounts of wishes included so that ranks can be read. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The lines of one associate. */
    public List<Line> of(String associateId) {
        return lines.stream().filter(line -> associateId.equals(line.associateId())).toList();
    }

    private void add(Term term, int a, int r, int o, String subject, long value, long amount) {
        lines.add(new Line(term, index.associate(a).id(), r < 0 ? null : index.rotationId(r),
                o < 0 ? null : index.opening(o).id(), subject, value, amount));
    }

    private void addAssignments(int a) {
        for (int r = 0; r < index.rotations(); r++) {
            int o = board.at(a, r);
            if (o != ProblemIndex.NONE) {
                add(Term.PREFERENCE, a, r, o, null, index.wishRank(a, r, o), routeCost.preference(a, r, o));
                addUnlessZero(Term.HOME_DEPARTMENT, a, r, o, routeCost.homeDepartment(a, o));
                addUnlessZero(Term.CHANGE, a, r, o, routeCost.beside(a, r, o));
            } else if (index.isPresent(a, r)) {
                add(Term.UNPLACED, a, r, o, null, 1, index.weights().unplaced());
            }
        }
    }

    private void addUnlessZero(Term term, int a, int r, int o, long amount) {
        if (amount != 0) {
            add(term, a, r, o, null, 1, amount);
        }
    }

    private void addRelocations(int a) {
        int base = -1;
        for (int r = 0; r < index.rotations(); r++) {
            int o = board.at(a, r);
            if (o != ProblemIndex.NONE && routeCost.base(a, o) != base) {
                base = routeCost.base(a, o);
                String to = base < 0 ? index.associate(a).homeLocationId() : index.opening(o).locationId();
                add(Term.RELOCATION, a, r, o, to, 1, index.weights().relocation());
            }
        }
    }

    private void addSkills(int a) {
        int covered = 0;
        for (int o : board.route(a)) {
            covered |= o == ProblemIndex.NONE ? 0 : index.skillsOf(o);
        }
        for (Skill skill : Skill.values()) {
            if ((covered & 1 << skill.ordinal()) == 0) {
                int wish = index.associate(a).growthWishes().getOrDefault(skill, 0);
                add(Term.SKILLS, a, -1, -1, skill.key(), wish, routeCost.uncoveredSkill(a, skill));
            }
        }
    }

    private void addPhase(int a) {
        int phases = 0;
        int assignments = 0;
        for (int o : board.route(a)) {
            if (o != ProblemIndex.NONE) {
                phases |= 1 << index.phaseOf(o);
                assignments++;
            }
        }
        int repeated = Math.max(0, Math.min(assignments, 5) - Integer.bitCount(phases));
        if (repeated > 0) {
            add(Term.PHASE, a, -1, -1, null, repeated, routeCost.phase(assignments, Integer.bitCount(phases)));
        }
    }

    private void addShortfalls() {
        for (int d = 0; d < index.departments(); d++) {
            long missing = Math.max(0, index.department(d).minimumIntake() - board.intake(d));
            if (missing > 0) {
                lines.add(new Line(Term.INTAKE_SHORTFALL, null, null, null, index.department(d).id(), missing,
                        missing * index.weights().intakeShortfall()));
            }
        }
    }

    private void addWorst() {
        int worst = -1;
        for (int a = 0; a < index.associates(); a++) {
            worst = worst < 0 || board.costOf(a) > board.costOf(worst) ? a : worst;
        }
        if (worst >= 0) {
            long own = board.costOf(worst);
            lines.add(new Line(Term.WORST_ASSOCIATE, null, null, null, index.associate(worst).id(), own,
                    Math.multiplyExact(own, (long) index.weights().worstAssociate())));
        }
    }
}
