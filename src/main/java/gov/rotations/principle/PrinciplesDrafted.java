package gov.rotations.principle;

import gov.rotations.shared.Fact;

/** An admin begins the next edition of the principles. */
public record PrinciplesDrafted(int edition) implements Fact {

    @Override
    public String subject() {
        return "principles:" + edition;
    }
}
