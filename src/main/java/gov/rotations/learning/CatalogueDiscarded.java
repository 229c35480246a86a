package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** A draft will not become an edition of the activities. */
public record CatalogueDiscarded(String edition) implements Fact {

    @Override
    public String subject() {
        return "activities:" + edition;
    }
}
