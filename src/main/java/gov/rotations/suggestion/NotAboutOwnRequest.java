package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** Whoever proposes something has no part in deciding about it. */
public class NotAboutOwnRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAboutOwnRequest() {
        super();
    }
}
