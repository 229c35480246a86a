package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** An admin has turned the opening down for good. */
public record OpeningRejected(OpeningId opening, String why) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }

    @Override
    public String reason() {
        return why;
    }
}
