package gov.rotations.exchange;

import gov.rotations.shared.Refusal;

/** The file as a whole cannot be read; nothing of it was kept. */
public class FileNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param reason a sentence that says what is wrong with the file and what would help */
    public FileNotReadable(String reason) {
        super(reason);
    }
}
