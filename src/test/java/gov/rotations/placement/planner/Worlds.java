package gov.rotations.placement.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Small problems for tests, built up by what matters in the test: two rotations, Leeds and York, a home
 * department, and every weight 0 until it is set.
 */
public final class Worlds {

    private final List<Problem.Rotation> rotations = new ArrayList<>();
    private final Map<String, Department> departments = new java.util.TreeMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final Map<String, Associate> associates = new java.util.TreeMap<>();
    private final List<Assignment> pins = new ArrayList<>();
    private final List<Problem.Declined> declined = new ArrayList<>();
    private List<Assignment> published;
    private OptionalInt maximumMoved = OptionalInt.empty();
    private Problem.Weights weights = new Problem.Weights(List.of(0, 20, 35), 95, 0, 0, 0, 0, 0, 0, 0, 0, 1000);

    public static Worlds of(int rotationCount) {
        Worlds world = new Worlds();
        for (int r = 1; r <= rotationCount; r++) {
            LocalDate start = LocalDate.of(2026 + r, 9, 6);
            world.rotations.add(new Problem.Rotation("r" + r, start, start.plusDays(300)));
        }
        return world.department("home");
    }

    public Worlds department(String id) {
        departments.put(id, new Department(id, id, Optional.empty(), 0, List.of()));
        return this;
    }

    public Worlds department(Department department) {
        departments.put(department.id(), department);
        return this;
    }

    /** One seat in every rotation, in Leeds, for anybody. */
    public Worlds opening(String id, String departmentId) {
        return opening(id, departmentId, 1, "leeds", Phase.BETA);
    }

    public Worlds opening(String id, String departmentId, int seats, String location, Phase phase, Skill... skills) {
        return opening(new Opening(id, departmentId, location,
                rotations.stream().map(r -> new Opening.Seats(r.id(), seats)).toList(), Clearance.BPSS,
                Set.of(skills), phase, Set.of()));
    }

    public Worlds opening(Opening opening) {
        departments.putIfAbsent(opening.departmentId(),
                new Department(opening.departmentId(), opening.departmentId(), Optional.empty(), 0, List.of()));
        openings.add(opening);
        return this;
    }

    /** Lives in Leeds, would relocate to York, is cleared for SC and wishes these openings, best first. */
    public Worlds associate(String id, String... wishes) {
        List<Reference> preferences = new ArrayList<>();
        for (String wish : wishes) {
            preferences.add(Reference.toOpening(wish));
        }
        return associate(new Associate(id, "home", "leeds", Set.of(), Set.of("york"), Clearance.SC, Set.of(),
                Set.of(), Set.of(), new EnumMap<>(Skill.class), 0, preferences));
    }

    public Worlds associate(Associate associate) {
        associates.put(associate.id(), associate);
        return this;
    }

    public Worlds pin(String associate, String rotation, String opening) {
        pins.add(new Assignment(associate, rotation, opening));
        return this;
    }

    public Worlds declined(String associate, Reference what) {
        declined.add(new Problem.Declined(associate, what));
        return this;
    }

    public Worlds published(Assignment... plan) {
        published = List.of(plan);
        return this;
    }

    public Worlds maximumMoved(int most) {
        maximumMoved = OptionalInt.of(most);
        return this;
    }

    public Worlds weights(Problem.Weights newWeights) {
        weights = newWeights;
        return this;
    }

    public Problem problem() {
        Set<String> places = new HashSet<>(Set.of("leeds", "york", "truro"));
        return new Problem("world", "", rotations,
                places.stream().sorted().map(id -> new Problem.Location(id, id)).toList(),
                List.copyOf(departments.values()), openings, List.copyOf(associates.values()), pins, declined,
                Optional.ofNullable(published), maximumMoved, weights);
    }
}
