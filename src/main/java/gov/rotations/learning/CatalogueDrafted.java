package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** A steward begins the next edition of the activities. */
public record CatalogueDrafted(String edition) implements Fact {

    @Override
    public String subject() {
        return "activities:" + edition;
    }
}
