package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.SafeMarkdown;
import gov.rotations.handbook.entity.SiteNotice;
import java.time.Instant;

/**
 * A notice as it is read.
 *
 * @param html safe to be shown as it is; a heading in it is a paragraph, as the title of the page comes after it
 * @param wording which of its wordings this is
 */
public record NoticeView(long id, NoticeKind kind, String title, String html, String link, String linkWords, Audience audience, Instant from,
    Instant until, int wording) {

    static NoticeView of(long id, SiteNotice.Said said, int wording) {
        return new NoticeView(id, said.kind(), said.title(), SafeMarkdown.html(said.words()).replaceAll("<(/?)h[1-6]>", "<$1p>"), said.link(),
            said.linkWords() == null ? said.link() : said.linkWords(), said.audience(), said.from(), said.until(), wording);
    }

    boolean isLive(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
