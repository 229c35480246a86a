package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A notice says something else, or stands at other times. */
public record NoticeReworded(long notice) implements Fact {

    @Override
    public String subject() {
        return "notice:" + notice;
    }
}
