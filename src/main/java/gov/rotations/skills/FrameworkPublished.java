package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** An edition is in force; the one before it stays readable. */
public record FrameworkPublished(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
