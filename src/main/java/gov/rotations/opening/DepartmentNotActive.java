package gov.rotations.opening;

import gov.rotations.shared.Refusal;

/** The department of the opening takes no part in the programme, so the opening cannot be listed. */
public class DepartmentNotActive extends Refusal {

    private static final long serialVersionUID = 1L;

    public DepartmentNotActive(String reference) {
        super(reference);
    }
}
