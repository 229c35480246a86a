package gov.rotations.skills;

import gov.rotations.shared.Refusal;

/** Who wrote a draft cannot publish it. */
public class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecondPersonNeeded() {
        super();
    }
}
