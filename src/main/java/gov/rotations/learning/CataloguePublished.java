package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** An edition of the activities is in force; the one before stays readable. */
public record CataloguePublished(String edition) implements Fact {

    @Override
    public String subject() {
        return "activities:" + edition;
    }
}
