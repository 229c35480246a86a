package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** Somebody has begun a new edition from the one in force. */
public record FrameworkDrafted(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
