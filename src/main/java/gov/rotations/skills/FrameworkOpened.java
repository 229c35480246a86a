package gov.rotations.skills;

import gov.rotations.shared.Fact;

/** A draft can be read and commented on by everybody. */
public record FrameworkOpened(String edition) implements Fact {

    @Override
    public String subject() {
        return "framework:" + edition;
    }
}
