package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The window for wishes has closed; what was kept before counts. */
public class PreferencesClosed extends Refusal {

    private static final long serialVersionUID = 1L;
}
