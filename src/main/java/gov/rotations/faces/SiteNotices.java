package gov.rotations.faces;

import java.util.List;

/**
 * What the programme tells everybody for a while; it stands at the top of every page as {@code #{siteNotices.standing}}.
 * Who keeps notices implements it under that name. It is asked on every page, so it answers from memory.
 */
public interface SiteNotices {

    /**
     * One notice.
     *
     * @param look how it looks: {@code urgent}, {@code planned_work} or {@code information}
     * @param kind the same as a word
     * @param html safe to be shown as it is
     * @param link a page of ours from the first slash, or null @param linkWords what the link is called
     */
    record Standing(long id, int wording, String look, String kind, String title, String html, String link, String linkWords) {
    }

    /** What stands for whoever reads this page and has not put it away; urgent ones first. */
    List<Standing> getStanding();

    /** Puts away the notice whose id and wording the button sent. */
    void putAway();
}
