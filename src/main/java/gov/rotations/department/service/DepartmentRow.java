package gov.rotations.department.service;

import gov.rotations.department.DepartmentKind;
import gov.rotations.department.entity.Department;
import java.io.Serializable;

/** One line of the list of departments. @param towns where it has sites @param contacts how many people answer for it */
public record DepartmentRow(long id, String code, String name, DepartmentKind kind, Department.State state, String towns, int contacts)
    implements Serializable {
}
