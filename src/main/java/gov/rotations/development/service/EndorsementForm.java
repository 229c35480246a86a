package gov.rotations.development.service;

import java.io.Serializable;

/** What a coach or a line manager says about a record, and which wording they read. */
public class EndorsementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long record;
    private final int revision;
    private String words;

    EndorsementForm(long record, int revision, String words) {
        this.record = record;
        this.revision = revision;
        this.words = words;
    }

    public long getRecord() {
        return record;
    }

    public int getRevision() {
        return revision;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
