package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A round was given up; nothing comes of its plans. */
public record RoundCancelled(RoundId round, String reason) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
