package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** The opening is no longer offered. */
public record OpeningWithdrawn(OpeningId opening, String why) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }

    @Override
    public String reason() {
        return why;
    }
}
