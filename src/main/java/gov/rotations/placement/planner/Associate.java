package gov.rotations.placement.planner;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the planner knows of one associate: where they can work, what they need and what they wish. */
public record Associate(String id, String homeDepartmentId, String homeLocationId,
        Set<String> commutableLocationIds, Set<String> relocatableLocationIds, Clearance clearance,
        Set<String> requires, Set<String> absentRotationIds, Set<String> previousDepartmentIds,
        Map<Skill, Integer> growthWishes, int priorityCredit, List<Reference> preferences) {

    public Associate {
        commutableLocationIds = Set.copyOf(commutableLocationIds);
        relocatableLocationIds = Set.copyOf(relocatableLocationIds);
        requires = Set.copyOf(requires);
        absentRotationIds = Set.copyOf(absentRotationIds);
        previousDepartmentIds = Set.copyOf(previousDepartmentIds);
        growthWishes = Map.copyOf(growthWishes);
        preferences = List.copyOf(preferences);
    }
}
