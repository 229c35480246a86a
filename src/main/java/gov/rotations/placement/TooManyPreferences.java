package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** A list holds more wishes than a round takes. */
public class TooManyPreferences extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyPreferences(int wishes, int most) {
        super(wishes, most);
    }
}
