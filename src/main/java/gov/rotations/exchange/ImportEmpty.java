package gov.rotations.exchange;

import gov.rotations.shared.Refusal;

/** No row of the file would change anything. */
public class ImportEmpty extends Refusal {

    private static final long serialVersionUID = 1L;
}
