package gov.rotations.placement.planner;

import java.util.List;
import java.util.Optional;

/** A host department: the intake it hopes for over all rotations and the most it takes in one. */
public record Department(String id, String name, Optional<String> familyId, int minimumIntake,
        List<MaximumIntake> maximumIntake) {

    public Department {
        maximumIntake = List.copyOf(maximumIntake);
    }

    /** Departments before and after a merger share a family; the others are their own. */
    public String family() {
        return familyId.orElse(id);
    }

    /** The most associates the department takes in one rotation. */
    public record MaximumIntake(String rotationId, int seats) {
    }
}
