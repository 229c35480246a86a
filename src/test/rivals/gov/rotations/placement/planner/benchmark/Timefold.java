package gov.rotations.placement.planner.benchmark;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RouteCost;
import gov.rotations.placement.planner.RuleBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Timefold as it comes, with a score that is kept up to date move by move (quicker than constraint streams). */
public final class Timefold implements Rival {

    @Override
    public String name() {
        return "Timefold 1.32";
    }

    @Override
    public Answer plan(Problem problem, double seconds, long seed) {
        ScoreDirectorFactoryConfig score = new ScoreDirectorFactoryConfig();
        score.setIncrementalScoreCalculatorClass(Calculator.class);
        SolverConfig config = new SolverConfig().withSolutionClass(Plan.class).withEntityClasses(Slot.class)
                .withScoreDirectorFactory(score).withRandomSeed(seed)
                .withTerminationSpentLimit(Duration.ofMillis((long) (1000 * seconds)));
        Solver<Plan> solver = SolverFactory.<Plan>create(config).buildSolver();
        long begin = System.nanoTime();
        double[] first = {Double.NaN};
        solver.addEventListener(event -> {
            boolean feasible = event.getNewBestScore().isSolutionInitialized() && event.getNewBestScore().isFeasible();
            first[0] = Double.isNaN(first[0]) && feasible ? (System.nanoTime() - begin) / 1e9 : first[0];
        });
        Plan best = solver.solve(new Plan(new ProblemIndex(problem)));
        Board board = new Board(best.index, best.openings());
        return new RuleBook(problem).breachesOf(board.assignments()).isEmpty()
                ? new Answer(board.assignments(), 0, first[0]) : Answer.NOTHING;
    }

    /** One associate in one rotation. */
    @PlanningEntity
    public static final class Slot {

        @PlanningId
        private String id;
        private int associate;
        private int rotation;
        private List<Integer> allowed;
        @PlanningVariable(allowsUnassigned = true)
        private Integer opening;

        public Slot() {
        }

        Slot(ProblemIndex index, int associate, int rotation) {
            id = associate + "/" + rotation;
            this.associate = associate;
            this.rotation = rotation;
            List<Integer> pinned = index.pins().stream()
                    .filter(pin -> pin[0] == associate && pin[1] == rotation).map(pin -> pin[2]).toList();
            allowed = !pinned.isEmpty() ? pinned : IntStream.range(0, index.openings())
                    .filter(o -> HardRule.personallyAllowed(index, associate, rotation, o)).boxed().toList();
        }

        @ValueRangeProvider
        public List<Integer> getAllowed() {
            return allowed;
        }

        public Integer getOpening() {
            return opening;
        }

        public void setOpening(Integer opening) {
            this.opening = opening;
        }
    }

    /** Everybody in every rotation. */
    @PlanningSolution
    public static final class Plan {

        private ProblemIndex index;
        @PlanningEntityCollectionProperty
        private List<Slot> slots;
        @PlanningScore
        private HardSoftLongScore score;

        public Plan() {
        }

        Plan(ProblemIndex index) {
            this.index = index;
            slots = new ArrayList<>();
            for (int a = 0; a < index.associates(); a++) {
                for (int r = 0; r < index.rotations(); r++) {
                    if (index.isPresent(a, r)) {
                        slots.add(new Slot(index, a, r));
                    }
                }
            }
        }

        int[][] openings() {
            int[][] plan = index.emptyPlan();
            slots.forEach(slot -> plan[slot.associate][slot.rotation] =
                    slot.opening == null ? ProblemIndex.NONE : slot.opening);
            return plan;
        }
    }

    /** Counts only what a move changes. */
    public static final class Calculator implements IncrementalScoreCalculator<Plan, HardSoftLongScore> {

        private ProblemIndex index;
        private RouteCost cost;
        private int[][] plan;
        private int[][] inOpening;
        private int[][] inDepartment;
        private int[] intake;
        private long[] personal;
        private TreeMap<Long, Integer> own;
        private long hard;
        private long soft;

        @Override
        public void resetWorkingSolution(Plan solution) {
            index = solution.index;
            cost = new RouteCost(index);
            plan = index.emptyPlan();
            inOpening = new int[index.rotations()][index.openings()];
            inDepartment = new int[index.rotations()][index.departments()];
            intake = new int[index.departments()];
            personal = new long[index.associates()];
            own = new TreeMap<>();
            hard = 0;
            soft = 0;
            for (int d = 0; d < intake.length; d++) {
                soft += (long) index.department(d).minimumIntake() * index.weights().intakeShortfall();
            }
            for (int a = 0; a < personal.length; a++) {
                add(a, 1);
            }
            solution.slots.forEach(slot -> place(slot, slot.opening));
        }

        private void add(int a, int sign) {
            if (sign > 0) {
                personal[a] = cost.of(a, plan[a]);
            }
            own.merge(personal[a], sign, (one, other) -> one + other == 0 ? null : one + other);
            soft += sign * (personal[a] + cost.beside(a, plan[a]));
            for (int r = 0; r < plan[a].length; r++) {
                for (int before = 0; before < r; before++) {
                    if (plan[a][r] != ProblemIndex.NONE && plan[a][before] != ProblemIndex.NONE
                            && index.familyOf(plan[a][r]) == index.familyOf(plan[a][before])) {
                        hard += sign;
                    }
                }
            }
        }

        private void place(Slot slot, Integer opening) {
            int a = slot.associate;
            add(a, -1);
            count(slot.rotation, plan[a][slot.rotation], -1);
            plan[a][slot.rotation] = opening == null ? ProblemIndex.NONE : opening;
            count(slot.rotation, plan[a][slot.rotation], 1);
            add(a, 1);
        }

        private void count(int r, int o, int change) {
            if (o == ProblemIndex.NONE) {
                return;
            }
            int d = index.departmentOf(o);
            hard -= over(inOpening[r][o], index.capacity(r, o)) + over(inDepartment[r][d], index.maximum(r, d));
            soft -= missing(d);
            inOpening[r][o] += change;
            inDepartment[r][d] += change;
            intake[d] += change;
            hard += over(inOpening[r][o], index.capacity(r, o)) + over(inDepartment[r][d], index.maximum(r, d));
            soft += missing(d);
        }

        private static int over(int used, int room) {
            return Math.max(0, used - room);
        }

        private long missing(int d) {
            return Math.max(0L, index.department(d).minimumIntake() - intake[d]) * index.weights().intakeShortfall();
        }

        @Override
        public void beforeVariableChanged(Object entity, String variable) {
        }

        @Override
        public void afterVariableChanged(Object entity, String variable) {
            place((Slot) entity, ((Slot) entity).opening);
        }

        @Override
        public void beforeEntityAdded(Object entity) {
        }

        @Override
        public void afterEntityAdded(Object entity) {
        }

        @Override
        public void beforeEntityRemoved(Object entity) {
        }

        @Override
        public void afterEntityRemoved(Object entity) {
        }

        @Override
        public HardSoftLongScore calculateScore() {
            long worst = own.isEmpty() ? 0 : own.lastKey();
            return HardSoftLongScore.of(-hard, -soft - worst * index.weights().worstAssociate());
        }
    }
}
