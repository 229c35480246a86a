package gov.rotations.placement.planner.benchmark;

import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Clearance;
import gov.rotations.placement.planner.Department;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Problems like the published ones: 15 % more seats than people, half of the posts in few places. */
final class GeneratedProblems {

    private static final List<String> NEEDS =
            List.of("part-time", "compressed-hours", "hybrid", "step-free-access", "hearing-support", "quiet-space");
    private static final int PLACES = 12;
    private static final double SLACK = 1.15;

    private final Random random;
    private final int people;
    private final List<Problem.Rotation> rotations;
    private final List<Department> departments;

    private GeneratedProblems(int people, int rotationCount, long seed) {
        this.people = people;
        random = new Random(seed * 1000 + people);
        rotations = IntStream.range(0, rotationCount).mapToObj(r -> new Problem.Rotation("P" + (r + 1),
                LocalDate.of(2027, 1, 1).plusMonths(6L * r), LocalDate.of(2027, 6, 1).plusMonths(6L * r))).toList();
        int count = Math.max(6, Math.min(60, (int) Math.round(people < 100 ? 5 + people / 8.0 : people / 8.0)));
        departments = IntStream.range(0, count).mapToObj(d -> new Department(id("D", d), "Department " + d,
                d > 1 && d % 15 == 0 ? Optional.of(id("D", d - 1)) : Optional.empty(), random.nextInt(3),
                List.of())).toList();
    }

    /** The problem of a size and a seed; always the same one. */
    static Problem of(int people, int rotations, long seed) {
        return new GeneratedProblems(people, rotations, seed).problem(seed);
    }

    private Problem problem(long seed) {
        List<Problem.Location> locations = IntStream.range(0, PLACES)
                .mapToObj(l -> new Problem.Location("L" + l, "Place " + l)).toList();
        List<Opening> openings = openings();
        List<Associate> associates = IntStream.range(0, people).mapToObj(a -> associate(a, openings)).toList();
        List<Problem.Declined> declined = IntStream.range(0, people / 10)
                .mapToObj(i -> new Problem.Declined(id("A", random.nextInt(people)),
                        Reference.toOpening(openings.get(random.nextInt(openings.size())).id()))).toList();
        Problem.Weights weights = new Problem.Weights(List.of(0, 2, 4, 7, 10, 14, 18, 23, 28, 34), 50, 15, 12, 2, 4, 5,
                60, Math.max(5, people / 20), 40, 100_000_000);
        return new Problem("made-" + people + "x" + rotations.size() + "-s" + seed, "made for the benchmark", rotations,
                locations, departments, openings, associates, List.of(), declined, Optional.empty(),
                OptionalInt.empty(), weights);
    }

    private List<Opening> openings() {
        int[] seats = new int[rotations.size()];
        List<Opening> openings = new ArrayList<>();
        int largest = people < 100 ? 2 : 4;
        while (IntStream.of(seats).min().orElseThrow() < people * SLACK) {
            int d = openings.size() % departments.size();
            int capacity = 1 + random.nextInt(largest);
            int from = random.nextInt(4) == 0 ? random.nextInt(rotations.size()) : 0;
            List<Opening.Seats> offered = new ArrayList<>();
            for (int r = from; r < rotations.size(); r++) {
                if (seats[r] < people * SLACK) {
                    offered.add(new Opening.Seats(rotations.get(r).id(), capacity));
                    seats[r] += capacity;
                }
            }
            int clearance = random.nextInt(100);
            openings.add(new Opening(id("PL", openings.size()), departments.get(d).id(), place(), offered,
                    clearance < 52 ? Clearance.BPSS : clearance < 66 ? Clearance.CTC : clearance < 96 ? Clearance.SC
                            : Clearance.DV,
                    some(List.of(Skill.values()), 2 + random.nextInt(3)),
                    Phase.values()[random.nextInt(Phase.values().length)], some(NEEDS, 3 + random.nextInt(4))));
        }
        return openings;
    }

    private String place() {
        return "L" + (random.nextInt(5) < 2 ? 0 : random.nextInt(PLACES));
    }

    private Associate associate(int a, List<Opening> openings) {
        String home = place();
        int clearance = random.nextInt(100);
        Map<Skill, Integer> wishes = new EnumMap<>(Skill.class);
        for (Skill skill : Skill.values()) {
            wishes.put(skill, random.nextInt(4));
        }
        Set<String> absent = random.nextInt(40) == 0
                ? Set.of(rotations.get(random.nextInt(rotations.size())).id()) : Set.of();
        return new Associate(id("A", a), departments.get(random.nextInt(departments.size())).id(), home,
                random.nextInt(5) < 2 ? Set.of(place()) : Set.of(), places(people < 100 ? 2 + random.nextInt(4) : 1 + random.nextInt(3)),
                clearance < 30 ? Clearance.BPSS : clearance < 45 ? Clearance.CTC : clearance < 94 ? Clearance.SC
                        : Clearance.DV,
                random.nextInt(3) == 0 ? some(NEEDS, 1) : Set.of(), absent, Set.of(), wishes, 0,
                preferences(openings));
    }

    private Set<String> places(int count) {
        Set<String> places = new TreeSet<>(Set.of("L0"));
        while (places.size() < count) {
            places.add(place());
        }
        return places;
    }

    private List<Reference> preferences(List<Opening> openings) {
        int count = 5 + random.nextInt(6);
        Set<Reference> wishes = new HashSet<>();
        List<Reference> inOrder = new ArrayList<>();
        while (inOrder.size() < count) {
            Reference wish = random.nextInt(4) == 0
                    ? Reference.toOpening(openings.get(random.nextInt(openings.size())).id())
                    : Reference.toDepartment(departments.get(popular()).id());
            if (random.nextInt(6) == 0) {
                wish = wish.in(rotations.get(random.nextInt(rotations.size())).id());
            }
            if (wishes.add(wish)) {
                inOrder.add(wish);
            }
        }
        return inOrder;
    }

    /** Low numbers are wished more often. */
    private int popular() {
        return Math.min(random.nextInt(departments.size()), random.nextInt(departments.size()));
    }

    private <T extends Comparable<T>> Set<T> some(List<T> all, int count) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return new TreeSet<>(mixed.subList(0, Math.min(count, mixed.size())));
    }

    private static String id(String letter, int number) {
        return String.format("%s%04d", letter, number + 1);
    }
}
