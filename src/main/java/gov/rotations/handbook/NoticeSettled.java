package gov.rotations.handbook;

import gov.rotations.shared.Refusal;

/** The notice is at another step by now. */
public class NoticeSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeSettled(Object state) {
        super(state);
    }
}
