package gov.rotations.department;

import gov.rotations.shared.Refusal;

/** A department cannot stand above itself. */
public class DepartmentTreeCycle extends Refusal {

    private static final long serialVersionUID = 1L;

    public DepartmentTreeCycle(String code) {
        super(code);
    }
}
