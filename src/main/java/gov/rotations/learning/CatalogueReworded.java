package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** The draft of an edition of the activities says something else. */
public record CatalogueReworded(String edition) implements Fact {

    @Override
    public String subject() {
        return "activities:" + edition;
    }
}
