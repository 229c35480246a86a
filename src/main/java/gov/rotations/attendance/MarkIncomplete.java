package gov.rotations.attendance;

import gov.rotations.shared.Refusal;

/** Excused needs a category, and being there for a part needs to say which part. */
public class MarkIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;
}
