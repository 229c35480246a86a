package gov.rotations.principle;

import gov.rotations.shared.Fact;

/** The draft of an edition was given up. */
public record PrinciplesDiscarded(int edition) implements Fact {

    @Override
    public String subject() {
        return "principles:" + edition;
    }
}
