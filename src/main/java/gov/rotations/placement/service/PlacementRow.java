package gov.rotations.placement.service;

import gov.rotations.placement.entity.Placement;
import gov.rotations.shared.DateRange;
import java.io.Serializable;

/** One placement as people who may know of it read it. @param departmentCode what lists call the department */
public record PlacementRow(long id, String reference, Placement.State state, String associate, String homeDepartment,
    String department, String departmentCode, long opening, String product, String place, String host, int rotation, DateRange dates) implements Serializable {
}
