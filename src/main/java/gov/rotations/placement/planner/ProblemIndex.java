package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A problem with numbers for names, so that rules and costs are looked up quickly. Associates, openings and
 * departments are numbered in the order of their ids, so the order of the lists in a problem does not matter.
 */
public final class ProblemIndex {

    /** Stands for "no opening". */
    public static final int NONE = -1;

    private final Problem problem;
    private final List<Associate> associates;
    private final List<Opening> openings;
    private final List<Department> departments;
    private final Numbering numbers;
    private final int[] departmentOf;
    private final int[] locationOf;
    private final int[] familyOf;
    private final int[] skillsOf;
    private final Offer offer;
    private final boolean[][] present;
    private final Set<Integer>[] workplaces;
    private final Set<Integer>[] seenFamilies;
    private final List<int[]>[] declined;
    private final List<int[]>[] preferences;
    private final int[][] published;
    private final List<int[]> pins;

    @SuppressWarnings("unchecked")
    public ProblemIndex(Problem problem) {
        this.problem = problem;
        numbers = new Numbering(problem);
        associates = numbers.associates;
        openings = numbers.openings;
        departments = numbers.departments;
        departmentOf = openings.stream().mapToInt(o -> department(o.departmentId())).toArray();
        locationOf = openings.stream().mapToInt(o -> location(o.locationId())).toArray();
        familyOf = openings.stream().mapToInt(o -> familyOfDepartment(department(o.departmentId()))).toArray();
        skillsOf = openings.stream().mapToInt(o -> o.skills().stream().mapToInt(s -> 1 << s.ordinal()).sum())
                .toArray();
        offer = new Offer(problem, numbers);
        present = new boolean[associates.size()][];
        workplaces = new Set[associates.size()];
        seenFamilies = new Set[associates.size()];
        declined = new List[associates.size()];
        preferences = new List[associates.size()];
        for (int a = 0; a < associates.size(); a++) {
            readAssociate(a);
        }
        problem.declined().forEach(d -> declined[associate(d.associateId())].add(numbers.of(d.what())));
        published = readPublished();
        pins = problem.pins().stream().distinct().map(numbers::of).sorted(Arrays::compare).toList();
    }

    private void readAssociate(int a) {
        Associate associate = associates.get(a);
        present[a] = new boolean[rotations()];
        for (int r = 0; r < rotations(); r++) {
            present[a][r] = !associate.absentRotationIds().contains(problem.rotations().get(r).id());
        }
        workplaces[a] = new HashSet<>();
        workplaces[a].add(location(associate.homeLocationId()));
        associate.commutableLocationIds().forEach(id -> workplaces[a].add(location(id)));
        associate.relocatableLocationIds().forEach(id -> workplaces[a].add(location(id)));
        seenFamilies[a] = new HashSet<>();
        associate.previousDepartmentIds()
                .forEach(id -> seenFamilies[a].add(familyOfDepartment(department(id))));
        declined[a] = new ArrayList<>();
        preferences[a] = associate.preferences().stream().map(numbers::of).toList();
    }

    private int[][] readPublished() {
        int[][] plan = emptyPlan();
        for (Assignment line : problem.publishedPlan().orElse(List.of())) {
            plan[associate(line.associateId())][rotation(line.rotationId())] = opening(line.openingId());
        }
        return plan;
    }

    /** A plan by associate and rotation in which nobody is placed. */
    public int[][] emptyPlan() {
        int[][] plan = new int[associates.size()][rotations()];
        for (int[] row : plan) {
            Arrays.fill(row, NONE);
        }
        return plan;
    }

    public Problem problem() {
        return problem;
    }

    public Problem.Weights weights() {
        return problem.weights();
    }

    public int rotations() {
        return problem.rotations().size();
    }

    public int associates() {
        return associates.size();
    }

    public int openings() {
        return openings.size();
    }

    /** How many department families there are. */
    public int families() {
        return numbers.families();
    }

    public int departments() {
        return departments.size();
    }

    public Associate associate(int a) {
        return associates.get(a);
    }

    public Opening opening(int o) {
        return openings.get(o);
    }

    public Department department(int d) {
        return departments.get(d);
    }

    public String rotationId(int r) {
        return problem.rotations().get(r).id();
    }

    public int associate(String id) {
        return numbers.associate(id);
    }

    public int opening(String id) {
        return numbers.opening(id);
    }

    public int department(String id) {
        return numbers.department(id);
    }

    public int rotation(String id) {
        return numbers.rotation(id);
    }

    public int location(String id) {
        return numbers.location(id);
    }

    public int departmentOf(int opening) {
        return departmentOf[opening];
    }

    public int locationOf(int opening) {
        return locationOf[opening];
    }

    public int familyOf(int opening) {
        return familyOf[opening];
    }

    private int familyOfDepartment(int department) {
        return numbers.family(departments.get(department).family());
    }

    /** The opening's skills, one bit for each {@link Skill} by its position. */
    public int skillsOf(int opening) {
        return skillsOf[opening];
    }

    public int phaseOf(int opening) {
        return openings.get(opening).phase().ordinal();
    }

    /** Seats of the opening in the rotation; none offered counts as 0. */
    public int capacity(int rotation, int opening) {
        return offer.capacity[rotation][opening];
    }

    /** The most the department takes in the rotation; {@code Integer.MAX_VALUE} where it sets no limit. */
    public int maximum(int rotation, int department) {
        return offer.maximum[rotation][department];
    }

    public boolean isPresent(int associate, int rotation) {
        return present[associate][rotation];
    }

    public boolean canWorkAt(int associate, int location) {
        return workplaces[associate].contains(location);
    }

    public boolean hasSeenFamily(int associate, int family) {
        return seenFamilies[associate].contains(family);
    }

    public boolean isDeclined(int associate, int rotation, int opening) {
        for (int[] reference : declined[associate]) {
            if (matches(reference, rotation, opening)) {
                return true;
            }
        }
        return false;
    }

    /** The place in the associate's list, from 0, of the first wish that matches; {@link #NONE} where none does. */
    public int wishRank(int associate, int rotation, int opening) {
        List<int[]> wishes = preferences[associate];
        for (int rank = 0; rank < wishes.size(); rank++) {
            if (matches(wishes.get(rank), rotation, opening)) {
                return rank;
            }
        }
        return NONE;
    }

    private boolean matches(int[] reference, int rotation, int opening) {
        return (reference[0] == NONE || reference[0] == opening)
                && (reference[1] == NONE || reference[1] == departmentOf[opening])
                && (reference[2] == NONE || reference[2] == rotation);
    }

    /** The published opening, or {@link #NONE}. */
    public int published(int associate, int rotation) {
        return published[associate][rotation];
    }

    public boolean hasPublished(int associate) {
        return Arrays.stream(published[associate]).anyMatch(o -> o != NONE);
    }

    /** The pins as associate, rotation, opening; equal ones once. */
    public List<int[]> pins() {
        return pins;
    }
}
