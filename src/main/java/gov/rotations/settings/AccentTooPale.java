package gov.rotations.settings;

import gov.rotations.shared.Refusal;

/** Words in this colour, or white words on it, could not be read by everybody. */
public class AccentTooPale extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccentTooPale(Accent accent) {
        super(accent.hex(), accent.onWhite(), accent.onGround());
    }
}
