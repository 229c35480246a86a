package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** A draft says something else than before. */
public record FrameworkReworded(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
