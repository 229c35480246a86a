package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** An admin has sent the opening back to its department. */
public record OpeningChangesAsked(OpeningId opening, String why) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }

    @Override
    public String reason() {
        return why;
    }
}
