package gov.rotations.opening.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step in the life of an opening: who brought it into which state, when and why. */
@Entity(name = "OpeningStep")
@Table(name = "opening_step")
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "opening_id")
    private Opening opening;
    private Instant at;
    private String actor;
    @Enumerated(EnumType.STRING)
    private Opening.State state;
    private String reason;

    protected Step() {
        // for JPA
    }

    Step(Opening opening, Opening.State state, Act act) {
        this.opening = opening;
        this.state = state;
        this.at = act.at();
        this.actor = act.actor();
        this.reason = act.reason();
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public Opening.State state() {
        return state;
    }

    public String reason() {
        return reason;
    }
}
