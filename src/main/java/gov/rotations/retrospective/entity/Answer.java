package gov.rotations.retrospective.entity;

import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one side of a placement says when it looks back. The other side reads what users got; the rest is for the programme, without a name. */
@Entity
@Table(name = "retrospective_answer")
public class Answer {

    /** What the programme team has done with what should be different. */
    public enum Handling {
        UNREAD,
        /** An improvement was made of it. */
        TAKEN_UP, SET_ASIDE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "retrospective_id")
    private Retrospective retrospective;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "answered_by")
    private AccountId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "value_step")
    private ValueStep valueStep;

    private String gained;

    @Enumerated(EnumType.STRING)
    @Column(name = "placement_step")
    private PlacementStep placementStep;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_step")
    private PulseStep serviceStep;

    @Enumerated(EnumType.STRING)
    @Column(name = "collaboration_step")
    private PulseStep collaborationStep;

    private String stay;

    private String different;

    @Column(name = "words_key")
    private String wordsKey;

    @Enumerated(EnumType.STRING)
    private Handling handling = Handling.UNREAD;

    protected Answer() {
        // for JPA
    }

    Answer(Retrospective retrospective, Side side) {
        this.retrospective = retrospective;
        this.side = side;
        this.wordsKey = UUID.randomUUID().toString();
    }

    void say(Given given, AccountId by, Instant now) {
        valueStep = given.value();
        gained = given.gained();
        placementStep = given.placement();
        serviceStep = given.service();
        collaborationStep = given.collaboration();
        stay = given.stay();
        different = given.different();
        answeredBy = by;
        answeredAt = now;
    }

    /** The programme team has read what should be different; taking it up later is still possible. */
    public void handle(Handling next) {
        handling = next;
    }

    public Given given() {
        return new Given(valueStep, gained, placementStep, serviceStep, collaborationStep, stay, different);
    }

    public long version() {
        return version;
    }

    public Retrospective retrospective() {
        return retrospective;
    }

    public Side side() {
        return side;
    }

    public AccountId answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String wordsKey() {
        return wordsKey;
    }

    public Handling handling() {
        return handling;
    }
}
