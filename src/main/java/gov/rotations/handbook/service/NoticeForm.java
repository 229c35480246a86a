package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.entity.SiteNotice;
import gov.rotations.shared.Times;
import gov.rotations.shared.Typed;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

/** A notice as a page sends it. */
public class NoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private NoticeKind kind = NoticeKind.INFORMATION;
    private String title;
    private String words;
    private String link;
    private String linkWords;
    private Audience audience = Audience.SIGNED_IN;
    private LocalDateTime from;
    private LocalDateTime until;
    private long version;

    static NoticeForm of(SiteNotice notice) {
        SiteNotice.Said said = notice.said();
        NoticeForm form = new NoticeForm();
        form.kind = said.kind();
        form.title = said.title();
        form.words = said.words();
        form.link = said.link();
        form.linkWords = said.linkWords();
        form.audience = said.audience();
        form.from = LocalDateTime.ofInstant(said.from(), Times.ZONE);
        form.until = LocalDateTime.ofInstant(said.until(), Times.ZONE);
        form.version = notice.version();
        return form;
    }

    SiteNotice.Said said() {
        return new SiteNotice.Said(kind, Typed.orEmpty(title), Typed.orEmpty(words), Typed.orNull(link), Typed.orNull(linkWords), audience, moment(from), moment(until));
    }

    private static Instant moment(LocalDateTime time) {
        return time == null ? null : time.atZone(Times.ZONE).toInstant();
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getLinkWords() {
        return linkWords;
    }

    public void setLinkWords(String linkWords) {
        this.linkWords = linkWords;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public long getVersion() {
        return version;
    }
}
