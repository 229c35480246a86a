package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** A draft will not become an edition. */
public record FrameworkDiscarded(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
