package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** Somebody has looked whether a learning resource is still there. */
public record ResourceChecked(String resource, String status) implements Fact {

    @Override
    public String subject() {
        return "resource:" + resource;
    }
}
