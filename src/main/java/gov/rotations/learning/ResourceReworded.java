package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** A learning resource is in the list, or says something else, as somebody had suggested. */
public record ResourceReworded(String resource, long request) implements Fact {

    @Override
    public String subject() {
        return "resource:" + resource;
    }
}
