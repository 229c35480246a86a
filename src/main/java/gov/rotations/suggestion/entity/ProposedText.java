package gov.rotations.suggestion.entity;

import gov.rotations.suggestion.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One text of a request: what was there when it was proposed, which stays as it was, and what should be there. */
@Entity
@Table(name = "suggestion_text")
public class ProposedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private ChangeRequest request;

    private int place;

    private String field;

    private String label;

    private String detail;

    @Column(name = "present")
    private String before;

    private String proposed;

    protected ProposedText() {
        // for JPA
    }

    /** @param before what it says today; empty for something new */
    ProposedText(ChangeRequest request, int place, Subject.Field field, String before, String proposed) {
        this.request = request;
        this.place = place;
        this.field = field.key();
        this.label = field.label();
        this.detail = field.detail();
        this.before = before;
        this.proposed = proposed;
    }

    void reword(String other) {
        proposed = other;
    }

    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    public String detail() {
        return detail;
    }

    public String before() {
        return before;
    }

    public String proposed() {
        return proposed;
    }
}
