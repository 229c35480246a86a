package planted.gov.rotations.department;

import gov.rotations.placement.PlanId;

/** Looks up to placement, where no arrow leads. */
public record DepartmentThatLooksUp(PlanId plan) {
}
