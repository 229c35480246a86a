package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** The description of an opening was changed. @param what which part */
public record OpeningChanged(OpeningId opening, String what) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }
}
