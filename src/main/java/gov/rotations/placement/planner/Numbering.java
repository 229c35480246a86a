package gov.rotations.placement.planner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Numbers for the names in a problem: rotations and places as they are listed, everything else in the order of the ids,
 * so that the order of the lists does not matter.
 */
final class Numbering {

    final List<Associate> associates;
    final List<Opening> openings;
    final List<Department> departments;
    private final Map<String, Integer> associateNumbers;
    private final Map<String, Integer> openingNumbers;
    private final Map<String, Integer> departmentNumbers;
    private final Map<String, Integer> rotationNumbers;
    private final Map<String, Integer> locationNumbers;
    private final Map<String, Integer> familyNumbers = new HashMap<>();

    Numbering(Problem problem) {
        associates = problem.associates().stream().sorted(Comparator.comparing(Associate::id)).toList();
        openings = problem.openings().stream().sorted(Comparator.comparing(Opening::id)).toList();
        departments = problem.departments().stream().sorted(Comparator.comparing(Department::id)).toList();
        associateNumbers = numbers(associates, Associate::id);
        openingNumbers = numbers(openings, Opening::id);
        departmentNumbers = numbers(departments, Department::id);
        rotationNumbers = numbers(problem.rotations(), Problem.Rotation::id);
        locationNumbers = numbers(problem.locations(), Problem.Location::id);
        departments.forEach(department -> familyNumbers.putIfAbsent(department.family(), familyNumbers.size()));
    }

    private static <T> Map<String, Integer> numbers(List<T> inOrder, Function<T, String> id) {
        Map<String, Integer> numbers = new HashMap<>();
        inOrder.forEach(element -> numbers.put(id.apply(element), numbers.size()));
        return numbers;
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Nothing in the problem is called " + id);
        }
        return number;
    }

    int associate(String id) {
        return number(associateNumbers, id);
    }

    int opening(String id) {
        return number(openingNumbers, id);
    }

    int department(String id) {
        return number(departmentNumbers, id);
    }

    int rotation(String id) {
        return number(rotationNumbers, id);
    }

    int location(String id) {
        return number(locationNumbers, id);
    }

    int family(String id) {
        return number(familyNumbers, id);
    }

    int families() {
        return familyNumbers.size();
    }

    /** Associate, rotation and opening of an assignment. */
    int[] of(Assignment line) {
        return new int[] {associate(line.associateId()), rotation(line.rotationId()), opening(line.openingId())};
    }

    /** Opening, department and rotation of a reference; {@link ProblemIndex#NONE} where it names none. */
    int[] of(Reference reference) {
        return new int[] {
            reference.openingId().map(this::opening).orElse(ProblemIndex.NONE),
            reference.departmentId().map(this::department).orElse(ProblemIndex.NONE),
            reference.rotationId().map(this::rotation).orElse(ProblemIndex.NONE)};
    }
}
