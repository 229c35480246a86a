package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan as it lies on the table: who is where, how full everything is and what it costs. Tells at once what
 * a move or a swap would cost, without making it. The plan on it need not be allowed; {@link RuleBook} judges.
 */
public final class Board {

    private final ProblemIndex index;
    private final RouteCost routeCost;
    private final int[][] plan;
    private final int[][] inOpening;
    private final int[][] inDepartment;
    private final int[] intake;
    private final long[] personal;
    private long beside;

    public Board(Problem problem, List<Assignment> assignments) {
        this(new ProblemIndex(problem), assignments);
    }

    /** @throws IllegalArgumentException where an id names nothing or an associate is twice in a rotation */
    public Board(ProblemIndex index, List<Assignment> assignments) {
        this(index, planOf(index, assignments));
    }

    public Board(ProblemIndex index, int[][] openings) {
        this.index = index;
        routeCost = new RouteCost(index);
        plan = new int[openings.length][];
        inOpening = new int[index.rotations()][index.openings()];
        inDepartment = new int[index.rotations()][index.departments()];
        intake = new int[index.departments()];
        personal = new long[openings.length];
        for (int a = 0; a < openings.length; a++) {
            plan[a] = openings[a].clone();
            personal[a] = routeCost.of(a, plan[a]);
            beside = Math.addExact(beside, routeCost.beside(a, plan[a]));
            for (int r = 0; r < plan[a].length; r++) {
                count(r, plan[a][r], 1);
            }
        }
    }

    private static int[][] planOf(ProblemIndex index, List<Assignment> assignments) {
        int[][] plan = index.emptyPlan();
        for (Assignment line : assignments) {
            int a = index.associate(line.associateId());
            int r = index.rotation(line.rotationId());
            if (plan[a][r] != ProblemIndex.NONE) {
                throw new IllegalArgumentException(line.associateId() + " is twice in " + line.rotationId());
            }
            plan[a][r] = index.opening(line.openingId());
        }
        return plan;
    }

    private void count(int r, int o, int change) {
        if (o != ProblemIndex.NONE) {
            inOpening[r][o] += change;
            inDepartment[r][index.departmentOf(o)] += change;
            intake[index.departmentOf(o)] += change;
        }
    }

    public ProblemIndex index() {
        return index;
    }

    RouteCost routeCost() {
        return routeCost;
    }

    /** The opening of an associate in a rotation, or {@link ProblemIndex#NONE}. */
    public int at(int a, int r) {
        return plan[a][r];
    }

    int[] route(int a) {
        return plan[a];
    }

    public int inOpening(int r, int o) {
        return inOpening[r][o];
    }

    public int inDepartment(int r, int d) {
        return inDepartment[r][d];
    }

    /** Assignments in the department over all rotations. */
    public int intake(int d) {
        return intake[d];
    }

    /** The associate's own cost as it stands. */
    public long costOf(int a) {
        return personal[a];
    }

    /** The cost of the plan as it stands. */
    public long cost() {
        return total(-1, 0, -1, 0, beside, shortfall());
    }

    /** What the plan would cost with the associate in the opening, or in none where it is null. */
    public long costAfterMove(String associateId, String rotationId, String openingId) {
        int o = openingId == null ? ProblemIndex.NONE : index.opening(openingId);
        return costAfterMove(index.associate(associateId), index.rotation(rotationId), o);
    }

    public long costAfterMove(int a, int r, int o) {
        int before = plan[a][r];
        place(a, r, o);
        long after = total(a, routeCost.of(a, plan[a]), -1, 0, besideAfter(a, r, before), shortfall());
        place(a, r, before);
        return after;
    }

    /** What the plan would cost if the two associates changed places in the rotation. */
    public long costAfterSwap(String associateId, String otherId, String rotationId) {
        int a = index.associate(associateId);
        int b = index.associate(otherId);
        int r = index.rotation(rotationId);
        int[] routeA = plan[a].clone();
        int[] routeB = plan[b].clone();
        routeA[r] = plan[b][r];
        routeB[r] = plan[a][r];
        long besideAfter = beside + routeCost.beside(a, routeA) - routeCost.beside(a, plan[a])
                + routeCost.beside(b, routeB) - routeCost.beside(b, plan[b]);
        return a == b ? cost()
                : total(a, routeCost.of(a, routeA), b, routeCost.of(b, routeB), besideAfter, shortfall());
    }

    /** Makes the move. */
    public void move(String associateId, String rotationId, String openingId) {
        int a = index.associate(associateId);
        int r = index.rotation(rotationId);
        int before = plan[a][r];
        place(a, r, openingId == null ? ProblemIndex.NONE : index.opening(openingId));
        beside = besideAfter(a, r, before);
        personal[a] = routeCost.of(a, plan[a]);
    }

    private void place(int a, int r, int o) {
        count(r, plan[a][r], -1);
        plan[a][r] = o;
        count(r, o, 1);
    }

    private long besideAfter(int a, int r, int before) {
        return beside + routeCost.beside(a, r, plan[a][r]) - routeCost.beside(a, r, before);
    }

    private long shortfall() {
        long missing = 0;
        for (int d = 0; d < intake.length; d++) {
            missing += Math.max(0, index.department(d).minimumIntake() - intake[d]);
        }
        return Math.multiplyExact(missing, (long) index.weights().intakeShortfall());
    }

    private long total(int a, long costOfA, int b, long costOfB, long besides, long shortfall) {
        long sum = Math.addExact(besides, shortfall);
        long worst = 0;
        for (int person = 0; person < personal.length; person++) {
            long own = person == a ? costOfA : person == b ? costOfB : personal[person];
            worst = Math.max(worst, own);
            sum = Math.addExact(sum, own);
        }
        return Math.addExact(sum, Math.multiplyExact(worst, (long) index.weights().worstAssociate()));
    }

    /** The plan's lines, sorted by associate id, then in the order of the rotations. */
    public List<Assignment> assignments() {
        List<Assignment> lines = new ArrayList<>();
        for (int a = 0; a < plan.length; a++) {
            for (int r = 0; r < plan[a].length; r++) {
                if (plan[a][r] != ProblemIndex.NONE) {
                    lines.add(new Assignment(index.associate(a).id(), index.rotationId(r),
                            index.opening(plan[a][r]).id()));
                }
            }
        }
        return lines;
    }
}
