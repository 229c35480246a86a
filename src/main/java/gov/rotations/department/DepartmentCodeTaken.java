package gov.rotations.department;

import gov.rotations.shared.Refusal;

/** Another department goes by this code. */
public class DepartmentCodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public DepartmentCodeTaken(String code) {
        super(code);
    }
}
