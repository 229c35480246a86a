package gov.rotations.settings;

import gov.rotations.shared.Fact;

/** The programme looks and is called as the product comes. */
public record UsualSettingsRestored() implements Fact {

    @Override
    public String subject() {
        return "settings";
    }
}
