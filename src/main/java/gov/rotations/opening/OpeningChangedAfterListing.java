package gov.rotations.opening;

import gov.rotations.shared.Fact;

/** Place, dates or clearance of a listed opening changed; whoever ranked it should look again. */
public record OpeningChangedAfterListing(OpeningId opening) implements Fact {

    @Override
    public String subject() {
        return "opening:" + opening;
    }
}
