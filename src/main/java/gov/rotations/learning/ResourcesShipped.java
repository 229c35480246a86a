package gov.rotations.learning;

import gov.rotations.shared.Fact;

/** The learning resources that come with the product have been loaded into an empty list. */
public record ResourcesShipped(int resources) implements Fact {
}
