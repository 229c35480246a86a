package gov.rotations.opening;

import gov.rotations.shared.Refusal;
import java.util.List;

/** The description of the opening lacks something a reader or the planner needs. */
public class OpeningIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param gaps what is missing, as constants of the checklist */
    public OpeningIncomplete(List<? extends Enum<?>> gaps) {
        super(gaps.size(), gaps.get(0));
    }
}
