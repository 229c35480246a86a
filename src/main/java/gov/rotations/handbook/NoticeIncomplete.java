package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** A notice needs a title, some words, and an end after its beginning. */
public class NoticeIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeIncomplete() {
        super();
    }
}
