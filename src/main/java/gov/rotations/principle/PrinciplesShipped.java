package gov.rotations.principle;

import gov.rotations.shared.Fact;

/** The principles that come with the product have been loaded into an empty database. */
public record PrinciplesShipped(int edition) implements Fact {

    @Override
    public String subject() {
        return "principles:" + edition;
    }
}
