package gov.rotations.opening.service;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.entity.Bid;
import java.io.Serializable;

/** One bid of the list. @param rotationLabel for example {@code 2027-A R1} @param seats listed by the department for this rotation */
public record BidRow(long id, long version, DepartmentId department, String departmentCode, String departmentName, RotationId rotation,
    String rotationLabel, int minimum, int wanted, int seats, Bid.State state, String reason) implements Serializable {
}
