package gov.rotations.learning.service;

import java.io.Serializable;

/** What a draft of the activities says about itself, as a page sends it. */
public class CatalogueForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String notes;
    private long version;

    static CatalogueForm of(CatalogueText draft, long version) {
        CatalogueForm form = new CatalogueForm();
        form.title = draft.title();
        form.notes = draft.notes();
        form.version = version;
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public long getVersion() {
        return version;
    }
}
