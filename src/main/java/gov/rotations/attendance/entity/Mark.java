package gov.rotations.attendance.entity;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.MarkIncomplete;

/**
 * What somebody says of a person and a session.
 *
 * @param excuse the category when excused, else null
 * @param share per cent of the session the person was there for: 100 when present or late, less when it was a part, else 0
 */
public record Mark(AttendanceState state, Excuse excuse, int share) {

    private static final int WHOLE = 100;

    public Mark {
        boolean complete = (state == AttendanceState.EXCUSED) == (excuse != null)
            && (state == AttendanceState.PARTIAL ? share > 0 && share < WHOLE : share == (state.wasThere() ? WHOLE : 0));
        if (!complete) {
            throw new MarkIncomplete();
        }
    }

    /** A state that needs no more words. */
    public static Mark of(AttendanceState state) {
        return new Mark(state, null, state.wasThere() ? WHOLE : 0);
    }

    /** What a form says: fields that do not belong to the state are left out. */
    public static Mark of(AttendanceState state, Excuse excuse, int share) {
        return switch (state) {
            case EXCUSED -> new Mark(state, excuse, 0);
            case PARTIAL -> new Mark(state, null, share);
            default -> of(state);
        };
    }
}
