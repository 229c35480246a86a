package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** A department thinks its opening is ready; an admin reviews it. */
public record OpeningSubmitted(OpeningId opening) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }
}
