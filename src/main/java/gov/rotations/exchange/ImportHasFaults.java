package gov.rotations.exchange;

import gov.rotations.shared.Refusal;

/** Rows are at fault and it was not said that they may be skipped. */
public class ImportHasFaults extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportHasFaults(int rows) {
        super(rows);
    }
}
