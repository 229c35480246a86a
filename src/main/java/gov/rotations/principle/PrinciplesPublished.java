package gov.rotations.principle;

import gov.rotations.shared.Fact;

/** An edition of the principles is in force; the one before stays readable. */
public record PrinciplesPublished(int edition) implements Fact {

    @Override
    public String subject() {
        return "principles:" + edition;
    }
}
