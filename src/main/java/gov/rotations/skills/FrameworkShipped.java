package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** The edition that comes with the product has been loaded into an empty database. */
public record FrameworkShipped(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
