package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A page has been taken away; its address says so or leads on. */
public record PageArchived(long page) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
