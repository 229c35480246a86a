package gov.rotations.placement.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A problem in which people, openings, departments, places, rotations and families have other names. */
public record Relabelled(Problem problem, UnaryOperator<String> name) {

    /** The same problem with every name changed. */
    public Problem renamed() {
        Problem p = problem;
        return new Problem(p.id(), p.description(),
                p.rotations().stream().map(r -> new Problem.Rotation(name.apply(r.id()), r.start(), r.end())).toList(),
                p.locations().stream().map(l -> new Problem.Location(name.apply(l.id()), l.name())).toList(),
                p.departments().stream().map(this::department).toList(),
                p.openings().stream().map(this::opening).toList(),
                p.associates().stream().map(this::associate).toList(), lines(p.pins()),
                p.declined().stream().map(d -> new Problem.Declined(name.apply(d.associateId()), reference(d.what())))
                        .toList(),
                p.publishedPlan().map(this::lines), p.maximumMoved(), p.weights());
    }

    /** Assignments with every name changed, in the order of the old names. */
    public List<Assignment> lines(List<Assignment> lines) {
        return lines.stream().map(line -> new Assignment(name.apply(line.associateId()), name.apply(line.rotationId()),
                name.apply(line.openingId()))).toList();
    }

    private Department department(Department d) {
        return new Department(name.apply(d.id()), d.name(), d.familyId().map(name), d.minimumIntake(),
                d.maximumIntake().stream().map(m -> new Department.MaximumIntake(name.apply(m.rotationId()), m.seats()))
                        .toList());
    }

    private Opening opening(Opening o) {
        return new Opening(name.apply(o.id()), name.apply(o.departmentId()), name.apply(o.locationId()),
                o.seats().stream().map(s -> new Opening.Seats(name.apply(s.rotationId()), s.capacity())).toList(),
                o.minimumClearance(), o.skills(), o.phase(), o.supports());
    }

    private Associate associate(Associate a) {
        return new Associate(name.apply(a.id()), name.apply(a.homeDepartmentId()), name.apply(a.homeLocationId()),
                all(a.commutableLocationIds()), all(a.relocatableLocationIds()), a.clearance(), a.requires(),
                all(a.absentRotationIds()), all(a.previousDepartmentIds()), a.growthWishes(), a.priorityCredit(),
                a.preferences().stream().map(this::reference).toList());
    }

    private Set<String> all(Set<String> ids) {
        return ids.stream().map(name).collect(Collectors.toSet());
    }

    private Reference reference(Reference reference) {
        Reference base = reference.openingId().isPresent()
                ? Reference.toOpening(name.apply(reference.openingId().orElseThrow()))
                : Reference.toDepartment(name.apply(reference.departmentId().orElseThrow()));
        Optional<String> rotation = reference.rotationId().map(name);
        return rotation.isPresent() ? base.in(rotation.get()) : base;
    }

    /** Gives each name met the next of a falling row of numbers, so that whoever came first comes last. */
    public static UnaryOperator<String> backwards() {
        Map<String, String> names = new LinkedHashMap<>();
        return id -> names.computeIfAbsent(id, key -> String.format("n%05d", 99_999 - names.size()));
    }
}
