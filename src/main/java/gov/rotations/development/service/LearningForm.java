package gov.rotations.development.service;

import gov.rotations.development.entity.FormalLearning;
import java.io.Serializable;
import java.time.LocalDate;

/** What an associate says of something they read, watched or attended. */
public class LearningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String source;
    private String title;
    private String provider;
    private LocalDate completedOn;
    private Boolean helped;
    private String note;

    static LearningForm fresh(LocalDate today) {
        LearningForm form = new LearningForm();
        form.completedOn = today;
        return form;
    }

    static LearningForm of(FormalLearning learning) {
        LearningForm form = new LearningForm();
        form.id = learning.id();
        form.version = learning.version();
        form.source = learning.resource() != null ? "r:" + learning.resource() : learning.event() != null ? "e:" + learning.event() : null;
        form.title = form.source == null ? learning.title() : null;
        form.provider = form.source == null ? learning.provider() : null;
        form.completedOn = learning.completedOn();
        form.helped = learning.helped();
        form.note = learning.note();
        return form;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public Boolean getHelped() {
        return helped;
    }

    public void setHelped(Boolean helped) {
        this.helped = helped;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
