package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** The activities that come with the product have been loaded into an empty database. */
public record CatalogueShipped(String edition) implements Fact {

    @Override
    public String subject() {
        return "activities:" + edition;
    }
}
