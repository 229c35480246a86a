package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One hard rule relaxed in one place, as little as possible; ids it does not speak of are null. What the rule means:
 * <ul>
 * <li>{@code CAPACITY}, {@code OFFERED}: one more seat at the opening in the rotation, or a first one;
 * <li>{@code DEPARTMENT_MAXIMUM}: one more associate in the department in the rotation;
 * <li>{@code CLEARANCE}: the associate is cleared to the subject; {@code LOCATION}: can relocate to the location that is
 * the subject; {@code NEEDS}: does without the support that is the subject;
 * <li>{@code SEEN_BEFORE}: may go to the department's family again; {@code DECLINED}: what was declined for the
 * associate in the opening or department (in the rotation, where one is given) no longer counts;
 * <li>{@code PIN}: the pin of associate, rotation and opening is released; {@code MOVES}: one more untouched associate
 * may move.
 * </ul>
 */
public record Allowance(HardRule rule, String associateId, String rotationId, String openingId, String departmentId,
        String subject) {

    /** The problem with this allowed. */
    public Problem applyTo(Problem problem) {
        return switch (rule) {
            case CAPACITY, OFFERED -> problem.withOpenings(o -> o.id().equals(openingId) ? withSeat(o) : o);
            case DEPARTMENT_MAXIMUM -> problem.withDepartments(d -> d.id().equals(departmentId) ? withRoom(d) : d);
            case CLEARANCE, LOCATION, NEEDS, SEEN_BEFORE ->
                problem.withAssociates(a -> a.id().equals(associateId) ? relieved(problem, a) : a);
            case DECLINED ->
                problem.withDeclined(problem.declined().stream().filter(d -> !isTheOne(d)).toList());
            case PIN -> problem.withPins(problem.pins().stream().filter(pin -> !isTheOne(pin)).toList());
            case MOVES -> problem.withMaximumMoved(problem.maximumMoved().orElseThrow() + 1);
            case ONE, ABSENT, FAMILY_TWICE -> throw new IllegalStateException(rule + " cannot be relaxed");
        };
    }

    private boolean isTheOne(Problem.Declined declined) {
        Reference what = new Reference(Optional.ofNullable(openingId), Optional.ofNullable(departmentId),
                Optional.ofNullable(rotationId));
        return declined.associateId().equals(associateId) && declined.what().equals(what);
    }

    private boolean isTheOne(Assignment pin) {
        return pin.equals(new Assignment(associateId, rotationId, openingId));
    }

    private Opening withSeat(Opening o) {
        List<Opening.Seats> seats = new ArrayList<>(o.seats());
        seats.removeIf(s -> s.rotationId().equals(rotationId));
        seats.add(new Opening.Seats(rotationId, o.capacity(rotationId) + 1));
        return o.withSeats(seats);
    }

    private Department withRoom(Department d) {
        return new Department(d.id(), d.name(), d.familyId(), d.minimumIntake(), d.maximumIntake().stream()
                .map(m -> m.rotationId().equals(rotationId) ? new Department.MaximumIntake(rotationId, m.seats() + 1) : m)
                .toList());
    }

    private Associate relieved(Problem problem, Associate a) {
        Set<String> relocatable = new HashSet<>(a.relocatableLocationIds());
        Set<String> requires = new HashSet<>(a.requires());
        Set<String> previous = new HashSet<>(a.previousDepartmentIds());
        Clearance clearance = a.clearance();
        switch (rule) {
            case LOCATION -> relocatable.add(subject);
            case NEEDS -> requires.remove(subject);
            case SEEN_BEFORE -> previous.removeIf(id -> family(problem, id).equals(family(problem, departmentId)));
            default -> clearance = Clearance.valueOf(subject);
        }
        return new Associate(a.id(), a.homeDepartmentId(), a.homeLocationId(), a.commutableLocationIds(), relocatable,
                clearance, requires, a.absentRotationIds(), previous, a.growthWishes(), a.priorityCredit(),
                a.preferences());
    }

    private static String family(Problem problem, String departmentId) {
        return problem.departments().stream().filter(d -> d.id().equals(departmentId)).findFirst().orElseThrow()
                .family();
    }
}
