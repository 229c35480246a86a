package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** The pages that come with the product have been loaded into an empty handbook. */
public record PagesShipped(int pages) implements Fact {

    @Override
    public String subject() {
        return "handbook";
    }
}
