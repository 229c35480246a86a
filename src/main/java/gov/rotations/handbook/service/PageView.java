package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page as it is read.
 *
 * @param html safe to be shown as it is
 * @param archived whether it has been taken away; there is nothing to read then
 * @param before the page before it in reading order, or null @param after the one after it, or null
 * @param vote what the reader said about it, or null
 */
public record PageView(long id, Collection collection, String slug, String chapterTitle, String title, String summary, String html, boolean archived,
    Audience audience, String readers, List<SkillTag> skills, String author, String origin, String licence, Instant publishedAt, LocalDate reviewDue,
    int revision, int minutes, PageRow before, PageRow after, Boolean vote, long helped, long judged) {

    /** A skill the page is about. */
    public record SkillTag(String key, String title) {
    }
}
