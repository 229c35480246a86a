package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A notice does not stand any longer. */
public record NoticeTakenDown(long notice) implements Fact {

    @Override
    public String subject() {
        return "notice:" + notice;
    }
}
