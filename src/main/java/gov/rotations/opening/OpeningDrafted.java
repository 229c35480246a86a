package gov.rotations.opening;

import gov.rotations.department.DepartmentId;
import gov.rotations.shared.Fact;

/** A department has begun to describe an opening. */
public record OpeningDrafted(OpeningId opening, DepartmentId department) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }
}
