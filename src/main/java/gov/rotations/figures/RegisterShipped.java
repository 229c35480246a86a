package gov.rotations.figures;

import gov.rotations.shared.Fact;

/** Words that came with the product stand in the register. @param revisions how many figures have new ones */
public record RegisterShipped(String register, int revisions) implements Fact {

    @Override
    public String subject() {
        return "register:" + register;
    }
}
