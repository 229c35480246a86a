package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How satisfaction adds up over the rotations, for associates who gave a list: F4 and F5 as time goes on, F9 regret and
 * credit, F10 the spread of relocations (domain.md 6d).
 *
 * @param steps one for each rotation, over the sums up to it
 * @param lines one for each associate with a list, by id
 * @param relocationSpread F10: most less fewest relocations among those with equally many assignments, where that is
 *        widest; at most 1 is the aim
 */
public record Satisfaction(List<Step> steps, List<Line> lines, int relocationSpread) {

    public Satisfaction {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    /** The sums of all associates after a rotation: least, quantiles, most, and how even they are. */
    public record Step(String rotationId, int least, int tenth, int quarter, int median, int threeQuarters, int most,
            double jain, double gini) {
    }

    /**
     * One associate: the sum of uses after each rotation, F9 the regret (100 less the use, for each rotation present),
     * the credit before and what it would be after the plan, and relocations.
     */
    public record Line(String associateId, List<Integer> sums, int present, int regret, int credit, int nextCredit,
            int relocations) {

        public Line {
            sums = List.copyOf(sums);
        }

        public int total() {
            return sums.isEmpty() ? 0 : sums.get(sums.size() - 1);
        }
    }

    /** The associate whose rotations are of least use on average. */
    public Line worstOff() {
        return lines.stream().filter(line -> line.present() > 0)
                .reduce((x, y) -> (long) y.total() * x.present() < (long) x.total() * y.present() ? y : x).orElse(null);
    }

    /**
     * F9, the credit of the next period: half of the old, a fifth of what the use lacks of 65, 8 for a relocation and 10
     * where the host withdrew; rounded half up, at most 30.
     */
    public static int nextCredit(int credit, int use, boolean relocated, boolean hostWithdrew) {
        int tenths = 5 * credit + 2 * Math.max(0, 65 - use) + (relocated ? 80 : 0) + (hostWithdrew ? 100 : 0);
        return Math.min(30, (tenths + 5) / 10);
    }

    public static Satisfaction of(Board board) {
        ProblemIndex index = board.index();
        List<Line> lines = new ArrayList<>();
        Map<Integer, int[]> relocations = new HashMap<>();
        for (int a = 0; a < index.associates(); a++) {
            Line line = line(board, a);
            int assignments = (int) Arrays.stream(board.route(a)).filter(o -> o != ProblemIndex.NONE).count();
            int[] span = relocations.computeIfAbsent(assignments, n -> new int[] {line.relocations(), line.relocations()});
            span[0] = Math.min(span[0], line.relocations());
            span[1] = Math.max(span[1], line.relocations());
            if (!index.associate(a).preferences().isEmpty()) {
                lines.add(line);
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int r = 0; r < index.rotations() && !lines.isEmpty(); r++) {
            steps.add(step(index.rotationId(r), r, lines));
        }
        int spread = relocations.values().stream().mapToInt(span -> span[1] - span[0]).max().orElse(0);
        return new Satisfaction(steps, lines, spread);
    }

    private static Line line(Board board, int a) {
        ProblemIndex index = board.index();
        List<Integer> sums = new ArrayList<>();
        int sum = 0;
        int present = 0;
        int regret = 0;
        int credit = index.associate(a).priorityCredit();
        int relocations = 0;
        int base = -1;
        for (int r = 0; r < index.rotations(); r++) {
            int o = board.at(a, r);
            boolean relocated = o != ProblemIndex.NONE && board.routeCost().base(a, o) != base;
            base = relocated ? board.routeCost().base(a, o) : base;
            relocations += relocated ? 1 : 0;
            if (index.isPresent(a, r)) {
                int use = Fairness.use(index, a, r, o);
                sum += use;
                present++;
                regret += 100 - use;
                credit = nextCredit(credit, use, relocated, false);
            }
            sums.add(sum);
        }
        return new Line(index.associate(a).id(), sums, present, regret, index.associate(a).priorityCredit(), credit,
                relocations);
    }

    private static Step step(String rotationId, int r, List<Line> lines) {
        List<Integer> sums = new ArrayList<>(lines.stream().map(line -> line.sums().get(r)).toList());
        Collections.sort(sums);
        return new Step(rotationId, sums.get(0), quantile(sums, 10), quantile(sums, 25), quantile(sums, 50),
                quantile(sums, 75), sums.get(sums.size() - 1), Fairness.jain(sums), Fairness.gini(sums));
    }

    /** The least of the sums that so many per cent do not exceed. */
    private static int quantile(List<Integer> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
