package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A public problem has been read as an exercise round. */
public record ExerciseImported(RoundId round, String problem) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
