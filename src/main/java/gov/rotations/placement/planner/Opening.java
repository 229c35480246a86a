package gov.rotations.placement.planner;

import java.util.List;
import java.util.Set;

/** A described post of a department with its seats by rotation, its needs and what it develops and supports. */
public record Opening(String id, String departmentId, String locationId, List<Seats> seats,
        Clearance minimumClearance, Set<Skill> skills, Phase phase, Set<String> supports) {

    public Opening {
        seats = List.copyOf(seats);
        skills = Set.copyOf(skills);
        supports = Set.copyOf(supports);
    }

    /** How many associates the opening takes in the rotation; 0 when it is not offered then. */
    public int capacity(String rotationId) {
        return seats.stream().filter(s -> s.rotationId().equals(rotationId)).mapToInt(Seats::capacity).sum();
    }

    /** The same opening with other seats. */
    public Opening withSeats(List<Seats> others) {
        return new Opening(id, departmentId, locationId, others, minimumClearance, skills, phase, supports);
    }

    /** How many associates the opening takes in one rotation. */
    public record Seats(String rotationId, int capacity) {
    }
}
