package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** Departments have not answered every proposal of the plan yet. */
public class ProposalsUnanswered extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param people how many rotations of associates are concerned */
    public ProposalsUnanswered(int people) {
        super(people);
    }
}
