package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** The last rotation the opening was offered for has ended. */
public record OpeningExpired(OpeningId opening) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }
}
