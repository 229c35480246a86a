package gov.rotations.development.entity;

import gov.rotations.development.Confidence;
import gov.rotations.security.SealedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The row of one {@link Statement}; its note is sealed. */
@Entity
@Table(name = "development_level_item")
public class LevelItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "revision_id")
    private LevelRevision revision;

    private String skill;

    @Column(name = "stated_level")
    private Integer level;

    @Column(name = "not_sure")
    private boolean notSure;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Convert(converter = SealedTextConverter.class)
    private String note;

    protected LevelItem() {
        // for JPA
    }

    LevelItem(LevelRevision revision, Statement said) {
        this.revision = revision;
        this.skill = said.skill();
        restate(said);
    }

    final void restate(Statement said) {
        level = said.level();
        notSure = said.notSure();
        confidence = said.confidence();
        note = said.note();
    }

    String skill() {
        return skill;
    }

    Statement statement() {
        return new Statement(skill, level, notSure, confidence, note);
    }
}
