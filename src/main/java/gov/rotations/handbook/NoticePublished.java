package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A notice stands at the top of every page from its moment on. */
public record NoticePublished(long notice) implements Fact {

    @Override
    public String subject() {
        return "notice:" + notice;
    }
}
