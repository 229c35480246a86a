package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** The meeting is at another step, or has not begun yet. */
public class MeetingNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
