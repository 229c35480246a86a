package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** Somebody says whether a learning resource helped them. */
public record ResourceJudged(String resource, boolean helped) implements Fact {

    @Override
    public String subject() {
        return "resource:" + resource;
    }
}
