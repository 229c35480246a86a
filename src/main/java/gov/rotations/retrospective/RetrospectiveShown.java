package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** Both sides have answered and may read what the other says users got. */
public record RetrospectiveShown(long retrospective) implements Fact {

    @Override
    public String subject() {
        return "retrospective:" + retrospective;
    }
}
