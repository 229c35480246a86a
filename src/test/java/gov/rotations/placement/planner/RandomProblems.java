package gov.rotations.placement.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Makes small problems of every kind the contract allows, the odd ones more often than life does. */
public final class RandomProblems {

    private final Random random;

    public RandomProblems(long seed) {
        random = new Random(seed);
    }

    /** A problem an exhaustive planner can solve. */
    public Problem next() {
        while (true) {
            Problem problem = draw();
            if (new ExhaustivePlanner(problem).plans() < 3_000) {
                return problem;
            }
        }
    }

    private Problem draw() {
        List<String> rotations = ids("r", 1 + random.nextInt(3));
        List<String> locations = ids("l", 1 + random.nextInt(3));
        List<String> departments = ids("d", 1 + random.nextInt(4));
        List<String> openings = ids("o", random.nextInt(5));
        List<String> associates = ids("a", random.nextInt(5));
        List<Assignment> published = some(assignments(associates, rotations, openings), 0.3);
        boolean replan = random.nextInt(3) == 0;
        return new Problem("random", "", calendar(rotations),
                locations.stream().map(id -> new Problem.Location(id, id)).toList(),
                departments.stream().map(id -> department(id, rotations)).toList(),
                openings.stream().map(id -> opening(id, departments, locations, rotations)).toList(),
                associates.stream().map(id -> associate(id, departments, locations, rotations, openings)).toList(),
                random.nextInt(3) == 0 ? some(assignments(associates, rotations, openings), 0.05) : List.of(),
                declined(associates, departments, openings, rotations),
                replan ? Optional.of(oneEach(published)) : Optional.empty(),
                replan && random.nextBoolean() ? OptionalInt.of(random.nextInt(4)) : OptionalInt.empty(), weights());
    }

    private static List<String> ids(String prefix, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(prefix + i);
        }
        return ids;
    }

    private static List<Problem.Rotation> calendar(List<String> ids) {
        List<Problem.Rotation> calendar = new ArrayList<>();
        for (int r = 0; r < ids.size(); r++) {
            LocalDate start = LocalDate.of(2027 + r, 9, 6);
            calendar.add(new Problem.Rotation(ids.get(r), start, start.plusDays(363)));
        }
        return calendar;
    }

    private Department department(String id, List<String> rotations) {
        Optional<String> family = random.nextInt(4) == 0 ? Optional.of("f" + random.nextInt(2)) : Optional.empty();
        return new Department(id, id, family, random.nextInt(3) == 0 ? random.nextInt(3) : 0,
                some(rotations, 0.2).stream().map(r -> new Department.MaximumIntake(r, random.nextInt(3))).toList());
    }

    private Opening opening(String id, List<String> departments, List<String> locations, List<String> rotations) {
        return new Opening(id, any(departments), any(locations),
                some(rotations, 0.8).stream().map(r -> new Opening.Seats(r, random.nextInt(3))).toList(),
                random.nextInt(3) == 0 ? Clearance.values()[random.nextInt(4)] : Clearance.BPSS,
                Set.copyOf(some(List.of(Skill.values()), 0.3)), Phase.values()[random.nextInt(5)],
                Set.copyOf(some(List.of("step-free", "part-time"), 0.7)));
    }

    private Associate associate(String id, List<String> departments, List<String> locations, List<String> rotations,
            List<String> openings) {
        Map<Skill, Integer> wishes = new EnumMap<>(Skill.class);
        some(List.of(Skill.values()), 0.5).forEach(skill -> wishes.put(skill, random.nextInt(4)));
        return new Associate(id, any(departments), any(locations), Set.copyOf(some(locations, 0.4)),
                Set.copyOf(some(locations, 0.5)), Clearance.values()[random.nextInt(4)],
                Set.copyOf(some(List.of("step-free", "part-time"), 0.15)), Set.copyOf(some(rotations, 0.1)),
                Set.copyOf(some(departments, 0.1)), wishes, random.nextBoolean() ? random.nextInt(31) : 0,
                preferences(departments, openings, rotations));
    }

    private List<Reference> preferences(List<String> departments, List<String> openings, List<String> rotations) {
        List<Reference> preferences = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Reference reference = openings.isEmpty() || random.nextInt(3) == 0
                    ? Reference.toDepartment(any(departments)) : Reference.toOpening(any(openings));
            preferences.add(random.nextInt(3) == 0 ? reference.in(any(rotations)) : reference);
        }
        return preferences;
    }

    private List<Problem.Declined> declined(List<String> associates, List<String> departments, List<String> openings,
            List<String> rotations) {
        List<Problem.Declined> declined = new ArrayList<>();
        for (String id : some(associates, 0.2)) {
            preferences(departments, openings, rotations).stream().limit(1)
                    .forEach(what -> declined.add(new Problem.Declined(id, what)));
        }
        return declined;
    }

    private Problem.Weights weights() {
        int scale = random.nextInt(4) == 0 ? 1000 : 1;
        Integer[] ranks = new Integer[1 + random.nextInt(4)];
        Arrays.setAll(ranks, i -> 7 * i * scale);
        int[] unplaced = {0, 30, 500, 100_000_000};
        return new Problem.Weights(List.of(ranks), weight(50), weight(15), weight(12), weight(4), weight(4), weight(6),
                weight(60), weight(10), weight(40), unplaced[random.nextInt(4)]);
    }

    private int weight(int usual) {
        return random.nextInt(4) == 0 ? 0 : usual + random.nextInt(5);
    }

    private static List<Assignment> assignments(List<String> associates, List<String> rotations,
            List<String> openings) {
        List<Assignment> all = new ArrayList<>();
        associates.forEach(a -> rotations.forEach(r -> openings.forEach(o -> all.add(new Assignment(a, r, o)))));
        return all;
    }

    private static List<Assignment> oneEach(List<Assignment> lines) {
        Set<List<String>> seen = new HashSet<>();
        return lines.stream().filter(line -> seen.add(List.of(line.associateId(), line.rotationId()))).toList();
    }

    private <T> List<T> some(List<T> all, double share) {
        return all.stream().filter(element -> random.nextDouble() < share).toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
