package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A pin or a ban was lifted. */
public record PinReleased(RoundId round, String associate, String rotation, String opening) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
