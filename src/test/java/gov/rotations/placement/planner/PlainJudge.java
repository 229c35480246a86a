package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The objective once more, written down as plainly as it is told and sharing no code with the planner: an
 * independent judge of plans for tests.
 */
public final class PlainJudge {

    private final Problem problem;
    private final Set<String> untouched = new HashSet<>();

    public PlainJudge(Problem problem) {
        this.problem = problem;
        findUntouched();
    }

    private Opening opening(String id) {
        return problem.openings().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    private Associate associate(String id) {
        return problem.associates().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    private Department department(String id) {
        return problem.departments().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    private String family(String openingId) {
        return department(opening(openingId).departmentId()).family();
    }

    private int seats(Assignment x) {
        return opening(x.openingId()).seats().stream().filter(s -> s.rotationId().equals(x.rotationId()))
                .mapToInt(Opening.Seats::capacity).findFirst().orElse(0);
    }

    private int maximum(Assignment x) {
        return department(opening(x.openingId()).departmentId()).maximumIntake().stream()
                .filter(m -> m.rotationId().equals(x.rotationId())).mapToInt(Department.MaximumIntake::seats)
                .findFirst().orElse(Integer.MAX_VALUE);
    }

    private boolean matches(Reference reference, Assignment x) {
        return reference.openingId().map(x.openingId()::equals).orElse(true)
                && reference.departmentId().map(opening(x.openingId()).departmentId()::equals).orElse(true)
                && reference.rotationId().map(x.rotationId()::equals).orElse(true);
    }

    /** Whether the assignment breaks none of the rules on itself alone. */
    public boolean allowedAlone(Assignment x) {
        Associate a = associate(x.associateId());
        Opening o = opening(x.openingId());
        boolean reachable = o.locationId().equals(a.homeLocationId())
                || a.commutableLocationIds().contains(o.locationId())
                || a.relocatableLocationIds().contains(o.locationId());
        return seats(x) > 0 && !a.absentRotationIds().contains(x.rotationId())
                && a.clearance().ordinal() >= o.minimumClearance().ordinal() && reachable
                && o.supports().containsAll(a.requires())
                && a.previousDepartmentIds().stream().noneMatch(d -> department(d).family().equals(family(o.id())))
                && problem.declined().stream()
                        .noneMatch(d -> d.associateId().equals(a.id()) && matches(d.what(), x));
    }

    private boolean clash(Assignment x, Set<Assignment> all) {
        long here = all.stream().filter(y -> y.openingId().equals(x.openingId())
                && y.rotationId().equals(x.rotationId())).count();
        String department = opening(x.openingId()).departmentId();
        long inDepartment = all.stream().filter(y -> y.rotationId().equals(x.rotationId())
                && opening(y.openingId()).departmentId().equals(department)).count();
        boolean one = all.stream().anyMatch(y -> !y.equals(x) && y.associateId().equals(x.associateId())
                && y.rotationId().equals(x.rotationId()));
        boolean family = all.stream().anyMatch(y -> !y.equals(x) && y.associateId().equals(x.associateId())
                && family(y.openingId()).equals(family(x.openingId())));
        return here > seats(x) || inDepartment > maximum(x) || one || family;
    }

    private void findUntouched() {
        List<Assignment> published = problem.publishedPlan().orElse(List.of());
        Set<Assignment> all = new HashSet<>(published);
        all.addAll(problem.pins());
        published.forEach(x -> untouched.add(x.associateId()));
        published.stream().filter(x -> !allowedAlone(x) || clash(x, all))
                .forEach(x -> untouched.remove(x.associateId()));
    }

    public Set<String> untouched() {
        return untouched;
    }

    public boolean pinsContradict() {
        Set<Assignment> pins = new HashSet<>(problem.pins());
        return pins.stream().anyMatch(x -> !allowedAlone(x) || clash(x, pins));
    }

    public boolean allows(List<Assignment> plan) {
        Set<Assignment> all = new HashSet<>(plan);
        return all.size() == plan.size() && all.stream().allMatch(x -> allowedAlone(x) && !clash(x, all))
                && all.containsAll(problem.pins()) && moved(all) <= problem.maximumMoved().orElse(Integer.MAX_VALUE);
    }

    private long moved(Set<Assignment> plan) {
        return problem.publishedPlan().orElse(List.of()).stream()
                .filter(x -> untouched.contains(x.associateId()) && !plan.contains(x))
                .map(Assignment::associateId).distinct().count();
    }

    public long cost(List<Assignment> plan) {
        Problem.Weights w = problem.weights();
        long cost = 0;
        long worst = 0;
        for (Associate a : problem.associates()) {
            long own = costOf(a, plan);
            worst = Math.max(worst, own);
            cost += own;
            for (Problem.Rotation r : problem.rotations()) {
                boolean present = !a.absentRotationIds().contains(r.id());
                Optional<Assignment> here = in(plan, a, r);
                cost += present && here.isEmpty() ? w.unplaced() : 0;
                cost += present && here.isPresent() && in(problem.publishedPlan().orElse(List.of()), a, r)
                        .filter(x -> !x.equals(here.get())).isPresent() ? w.change() : 0;
            }
        }
        for (Department d : problem.departments()) {
            long intake = plan.stream().filter(x -> opening(x.openingId()).departmentId().equals(d.id())).count();
            cost += w.intakeShortfall() * Math.max(0, d.minimumIntake() - intake);
        }
        return cost + w.worstAssociate() * worst;
    }

    private static Optional<Assignment> in(List<Assignment> plan, Associate a, Problem.Rotation r) {
        return plan.stream().filter(x -> x.associateId().equals(a.id()) && x.rotationId().equals(r.id())).findFirst();
    }

    private long costOf(Associate a, List<Assignment> plan) {
        Problem.Weights w = problem.weights();
        long cost = 0;
        String base = "home";
        Set<Skill> skills = new HashSet<>();
        List<Phase> phases = new ArrayList<>();
        for (Problem.Rotation r : problem.rotations()) {
            Assignment x = in(plan, a, r).orElse(null);
            if (x != null) {
                Opening o = opening(x.openingId());
                cost += preference(a, x) + (o.departmentId().equals(a.homeDepartmentId()) ? w.homeDepartment() : 0);
                boolean home = o.locationId().equals(a.homeLocationId())
                        || a.commutableLocationIds().contains(o.locationId());
                String next = home ? "home" : "at " + o.locationId();
                cost += Objects.equals(base, next) ? 0 : w.relocation();
                base = next;
                skills.addAll(o.skills());
                phases.add(o.phase());
            }
        }
        for (Skill skill : Skill.values()) {
            cost += skills.contains(skill) ? 0
                    : w.uncoveredSkillBase() + (long) w.uncoveredSkillPerWish() * a.growthWishes().getOrDefault(skill, 0);
        }
        return cost + (long) w.repeatedPhase() * Math.max(0, Math.min(phases.size(), 5) - new HashSet<>(phases).size());
    }

    private long preference(Associate a, Assignment x) {
        Problem.Weights w = problem.weights();
        long cost = w.unrankedCost();
        for (int i = 0; i < a.preferences().size(); i++) {
            if (matches(a.preferences().get(i), x)) {
                cost = i < w.preferenceRankCosts().size() ? w.preferenceRankCosts().get(i) : w.unrankedCost();
                break;
            }
        }
        return Math.floorDiv(cost * (100 + a.priorityCredit()), 100L);
    }
}
