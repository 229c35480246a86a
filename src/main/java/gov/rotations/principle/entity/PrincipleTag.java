package gov.rotations.principle.entity;

import gov.rotations.principle.TagKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One principle a thing puts into practice. */
@Entity
@Table(name = "principle_tag")
public class PrincipleTag {

    /** A thing carries no more than so many. */
    public static final int MOST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private TagKind kind;

    @Column(name = "subject_key")
    private String subject;

    private int place;

    @Column(name = "principle_key")
    private String principle;

    protected PrincipleTag() {
        // for JPA
    }

    /** @param place from 1 */
    public PrincipleTag(TagKind kind, String subject, int place, String principle) {
        this.kind = kind;
        this.subject = subject;
        this.place = place;
        this.principle = principle;
    }

    public String subject() {
        return subject;
    }

    public String principle() {
        return principle;
    }
}
