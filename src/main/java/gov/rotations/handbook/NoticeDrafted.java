package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A notice for everybody has been begun; nobody sees it yet. */
public record NoticeDrafted(long notice) implements Fact {

    @Override
    public String subject() {
        return "notice:" + notice;
    }
}
