package gov.rotations.principle;

import gov.rotations.shared.Fact;

/** The draft of an edition says something else. */
public record PrinciplesReworded(int edition) implements Fact {

    @Override
    public String subject() {
        return "principles:" + edition;
    }
}
