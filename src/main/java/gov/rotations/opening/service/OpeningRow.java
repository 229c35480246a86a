package gov.rotations.opening.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.opening.Phase;
import gov.rotations.opening.entity.Opening;
import java.io.Serializable;

/** One line of the list of openings. @param rotations where it has seats, for example {@code 2027-A R1: 2, R2: 1} */
public record OpeningRow(long id, String reference, String product, String departmentCode, String departmentName, String town,
    Phase phase, Clearance clearance, Opening.State state, int seats, String rotations) implements Serializable {
}
