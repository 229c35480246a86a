package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** A draft is worked on again after its consultation. */
public record FrameworkTakenBack(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
