package gov.rotations.handbook.service;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
import gov.rotations.handbook.entity.Revision;
import gov.rotations.shared.Typed;
import java.io.Serializable;

/** What somebody writes: a new page, or the next revision of one, as a page sends it. */
public class PageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Collection collection = Collection.HANDBOOK;
    private String slug;
    private String title;
    private String summary;
    private String body;
    private String chapter;
    private Audience audience = Audience.SIGNED_IN;
    private String readers = "everyone";
    private String skills;
    private String author;
    private String origin;
    private String licence;
    private String source = "";
    private String note;
    private long version;

    static PageForm of(Collection collection, String slug, Revision revision) {
        Revision.Words words = revision.words();
        PageForm form = new PageForm();
        form.collection = collection;
        form.slug = slug;
        form.title = words.title();
        form.summary = words.summary();
        form.body = words.body();
        form.chapter = words.chapter();
        form.audience = words.audience();
        form.readers = words.readers();
        form.skills = words.skills();
        form.author = words.author();
        form.origin = words.origin();
        form.licence = words.licence();
        form.source = words.source();
        form.note = revision.note();
        form.version = revision.version();
        return form;
    }

    Revision.Words words() {
        return new Revision.Words(Typed.orEmpty(title), Typed.orEmpty(summary), Typed.orEmpty(body), Typed.orEmpty(chapter), audience,
            Typed.orEmpty(readers), Typed.orEmpty(skills), Typed.orEmpty(author), Typed.orEmpty(origin), Typed.orEmpty(licence), Typed.orEmpty(source));
    }

    public Collection getCollection() {
        return collection;
    }

    public void setCollection(Collection collection) {
        this.collection = collection;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getChapter() {
        return chapter;
    }

    public void setChapter(String chapter) {
        this.chapter = chapter;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getReaders() {
        return readers;
    }

    public void setReaders(String readers) {
        this.readers = readers;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public long getVersion() {
        return version;
    }
}
