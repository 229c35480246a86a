package gov.rotations.settings;

import gov.rotations.shared.Refusal;

/** A setting is too long, or is no colour, mail address or telephone number. */
public class SettingsOutOfForm extends Refusal {

    private static final long serialVersionUID = 1L;

    public SettingsOutOfForm() {
        super();
    }
}
