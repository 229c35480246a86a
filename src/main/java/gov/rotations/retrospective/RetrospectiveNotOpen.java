package gov.rotations.retrospective;

import gov.rotations.shared.Refusal;

/** Both have answered, or the time to answer is over. */
public class RetrospectiveNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public RetrospectiveNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
