package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** A window for wishes closes in the future and after it opens. */
public class WindowFaulty extends Refusal {

    private static final long serialVersionUID = 1L;
}
