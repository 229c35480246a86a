package gov.rotations.department;

import gov.rotations.shared.Refusal;

/** People are placed in the department, or about to be, and no successor takes them on, so it cannot close. */
public class DepartmentInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public DepartmentInUse(String code) {
        super(code);
    }
}
