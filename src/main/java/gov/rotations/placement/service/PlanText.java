package gov.rotations.placement.service;

import gov.rotations.placement.planner.Assignment;
import java.io.Serializable;
import java.util.List;

/** The lines of a plan that nobody has kept yet, as a page carries them from the question to the button that adopts them. */
public record PlanText(List<Line> lines) implements Serializable {

    public PlanText {
        lines = List.copyOf(lines);
    }

    /** Keys of one line. */
    public record Line(String associate, String rotation, String opening) implements Serializable {
    }

    static PlanText of(List<Assignment> assignments) {
        return new PlanText(assignments.stream().map(line -> new Line(line.associateId(), line.rotationId(), line.openingId())).toList());
    }

    List<Assignment> assignments() {
        return lines.stream().map(line -> new Assignment(line.associate(), line.rotation(), line.opening())).toList();
    }
}
