package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** An admin has listed the opening; associates may rank it. */
public record OpeningApproved(OpeningId opening) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }
}
