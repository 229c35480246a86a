package gov.rotations.placement.planner.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RouteCost;
import gov.rotations.placement.planner.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** OR-Tools CP-SAT on the direct model: one yes or no for each associate, rotation and opening. */
final class CpSat implements Rival {

    private static final long MOST = 1_000_000;

    @Override
    public String name() {
        return "CP-SAT, direct model";
    }

    @Override
    public Answer plan(Problem problem, double seconds, long seed) {
        Loader.loadNativeLibraries();
        long begin = System.nanoTime();
        Direct direct = new Direct(new ProblemIndex(problem));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumSearchWorkers(2);
        solver.getParameters().setRandomSeed((int) seed);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, seconds - (System.nanoTime() - begin) / 1e9));
        CpSolverStatus status = solver.solve(direct.model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Answer(List.of(), (long) Math.max(0, solver.bestObjectiveBound()), Double.NaN);
        }
        return new Answer(direct.plan(solver).assignments(),
                (long) Math.max(0, Math.ceil(solver.bestObjectiveBound() - 1e-6)), Double.NaN);
    }

    /** The model of one problem. */
    private static final class Direct {

        private final CpModel model = new CpModel();
        private final LinearExprBuilder objective = LinearExpr.newBuilder();
        private final ProblemIndex index;
        private final RouteCost cost;
        private final BoolVar[][][] x;
        private final IntVar worst;

        Direct(ProblemIndex index) {
            this.index = index;
            cost = new RouteCost(index);
            x = new BoolVar[index.associates()][index.rotations()][index.openings()];
            worst = model.newIntVar(0, MOST, "worst");
            objective.addTerm(worst, index.weights().worstAssociate());
            for (int a = 0; a < x.length; a++) {
                associate(a);
            }
            index.pins().forEach(pin -> model.addEquality(x[pin[0]][pin[1]][pin[2]], 1));
            room();
            intakes();
            model.minimize(objective);
        }

        private void associate(int a) {
            LinearExprBuilder own = LinearExpr.newBuilder();
            LinearExprBuilder placed = LinearExpr.newBuilder();
            Map<Integer, List<Literal>> families = new HashMap<>();
            for (int r = 0; r < index.rotations(); r++) {
                if (!index.isPresent(a, r)) {
                    continue;
                }
                List<Literal> here = new ArrayList<>();
                for (int o = 0; o < index.openings(); o++) {
                    if (HardRule.personallyAllowed(index, a, r, o)) {
                        x[a][r][o] = model.newBoolVar("");
                        here.add(x[a][r][o]);
                        own.addTerm(x[a][r][o], cost.preference(a, r, o) + cost.homeDepartment(a, o));
                        objective.addTerm(x[a][r][o], cost.beside(a, r, o));
                        placed.add(x[a][r][o]);
                        families.computeIfAbsent(index.familyOf(o), f -> new ArrayList<>()).add(x[a][r][o]);
                    }
                }
                BoolVar unplaced = model.newBoolVar("");
                objective.addTerm(unplaced, index.weights().unplaced());
                here.add(unplaced);
                model.addExactlyOne(here);
            }
            families.values().forEach(model::addAtMostOne);
            skills(a, own);
            phases(a, own, placed);
            relocations(a, own);
            IntVar personal = model.newIntVar(0, MOST, "");
            model.addEquality(personal, own);
            model.addLessOrEqual(personal, worst);
            objective.add(personal);
        }

        private LinearExprBuilder count(int a, IntPredicate wanted) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            for (BoolVar[] here : x[a]) {
                for (int o = 0; o < here.length; o++) {
                    if (here[o] != null && wanted.test(o)) {
                        count.add(here[o]);
                    }
                }
            }
            return count;
        }

        private void skills(int a, LinearExprBuilder own) {
            for (Skill skill : Skill.values()) {
                BoolVar uncovered = model.newBoolVar("");
                own.addTerm(uncovered, cost.uncoveredSkill(a, skill));
                model.addGreaterOrEqual(
                        count(a, o -> (index.skillsOf(o) & 1 << skill.ordinal()) != 0).add(uncovered), 1);
            }
        }

        private void phases(int a, LinearExprBuilder own, LinearExprBuilder placed) {
            IntVar repeated = model.newIntVar(0, index.rotations(), "");
            own.addTerm(repeated, index.weights().repeatedPhase());
            LinearExprBuilder balance = LinearExpr.newBuilder().add(placed).addTerm(repeated, -1);
            for (Phase phase : Phase.values()) {
                BoolVar seen = model.newBoolVar("");
                model.addGreaterOrEqual(count(a, o -> index.phaseOf(o) == phase.ordinal()), seen);
                balance.addTerm(seen, -1);
            }
            model.addLessOrEqual(balance, 0);
        }

        private void relocations(int a, LinearExprBuilder own) {
            Map<Integer, BoolVar> before = null;
            for (int r = 0; r < index.rotations(); r++) {
                Map<Integer, BoolVar> bases = new HashMap<>();
                bases.put(-1, model.newBoolVar(""));
                for (int o = 0; o < index.openings(); o++) {
                    if (index.canWorkAt(a, index.locationOf(o))) {
                        BoolVar base = bases.computeIfAbsent(cost.base(a, o), b -> model.newBoolVar(""));
                        if (x[a][r][o] != null) {
                            model.addImplication(x[a][r][o], base);
                        }
                    }
                }
                model.addExactlyOne(bases.values().toArray(Literal[]::new));
                BoolVar moved = model.newBoolVar("");
                own.addTerm(moved, index.weights().relocation());
                for (Map.Entry<Integer, BoolVar> base : bases.entrySet()) {
                    if (before == null && base.getKey() >= 0) {
                        model.addImplication(base.getValue(), moved);
                    } else if (before != null) {
                        model.addLessOrEqual(LinearExpr.newBuilder().add(base.getValue())
                                .addTerm(before.get(base.getKey()), -1), moved);
                    }
                }
                before = bases;
            }
        }

        private void room() {
            for (int r = 0; r < index.rotations(); r++) {
                for (int o = 0; o < index.openings(); o++) {
                    model.addLessOrEqual(inRotation(r, o, o + 1, -1), index.capacity(r, o));
                }
                for (int d = 0; d < index.departments(); d++) {
                    if (index.maximum(r, d) < index.associates()) {
                        model.addLessOrEqual(inRotation(r, 0, index.openings(), d), index.maximum(r, d));
                    }
                }
            }
        }

        private LinearExprBuilder inRotation(int r, int from, int to, int department) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            for (BoolVar[][] associate : x) {
                for (int o = from; o < to; o++) {
                    if (associate[r][o] != null && (department < 0 || index.departmentOf(o) == department)) {
                        count.add(associate[r][o]);
                    }
                }
            }
            return count;
        }

        private void intakes() {
            for (int d = 0; d < index.departments(); d++) {
                int minimum = index.department(d).minimumIntake();
                if (minimum > 0) {
                    IntVar missing = model.newIntVar(0, minimum, "");
                    objective.addTerm(missing, index.weights().intakeShortfall());
                    LinearExprBuilder all = LinearExpr.newBuilder().add(missing);
                    for (int r = 0; r < index.rotations(); r++) {
                        all.add(inRotation(r, 0, index.openings(), d));
                    }
                    model.addGreaterOrEqual(all, minimum);
                }
            }
        }

        Board plan(CpSolver solver) {
            int[][] plan = index.emptyPlan();
            for (int a = 0; a < x.length; a++) {
                for (int r = 0; r < index.rotations(); r++) {
                    for (int o = 0; o < index.openings(); o++) {
                        if (x[a][r][o] != null && solver.booleanValue(x[a][r][o])) {
                            plan[a][r] = o;
                        }
                    }
                }
            }
            return new Board(index, plan);
        }
    }
}
