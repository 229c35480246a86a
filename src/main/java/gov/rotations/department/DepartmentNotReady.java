package gov.rotations.department;

import gov.rotations.shared.Refusal;

/** The department is in a state from which this step does not lead. */
public class DepartmentNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public DepartmentNotReady(String code, Object state) {
        super(code, state);
    }
}
