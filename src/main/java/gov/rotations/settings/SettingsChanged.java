package gov.rotations.settings;

import gov.rotations.shared.Fact;

/**
 * The programme looks or is called otherwise from now on.
 *
 * @param changed which settings are other than before
 * @param accent the colour now, or empty for the usual one
 */
public record SettingsChanged(String changed, String accent) implements Fact {

    @Override
    public String subject() {
        return "settings";
    }
}
