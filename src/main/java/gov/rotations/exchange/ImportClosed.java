package gov.rotations.exchange;

import gov.rotations.shared.Refusal;

/** The import was applied or discarded before, or its file was kept for a day and is gone. */
public class ImportClosed extends Refusal {

    private static final long serialVersionUID = 1L;
}
