package gov.rotations.placement.planner;

import java.util.Optional;

/** Names an opening or a department, in one rotation or in all; matches what agrees with every field given. */
public record Reference(Optional<String> openingId, Optional<String> departmentId, Optional<String> rotationId) {

    public static Reference toOpening(String openingId) {
        return new Reference(Optional.of(openingId), Optional.empty(), Optional.empty());
    }

    public static Reference toDepartment(String departmentId) {
        return new Reference(Optional.empty(), Optional.of(departmentId), Optional.empty());
    }

    public Reference in(String rotation) {
        return new Reference(openingId, departmentId, Optional.of(rotation));
    }
}
