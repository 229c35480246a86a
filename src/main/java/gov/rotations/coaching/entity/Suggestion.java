package gov.rotations.coaching.entity;

import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.SupporterId;
import gov.rotations.cohort.AssociateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whom the matcher suggests for one associate of a pairing round, or nobody. */
@Entity
@Table(name = "coaching_suggestion")
public class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private PairingRoundId round;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "supporter_id")
    private SupporterId supporter;

    protected Suggestion() {
        // for JPA
    }

    /** @param supporter null where nobody can be suggested */
    public Suggestion(PairingRoundId round, AssociateId associate, SupporterId supporter) {
        this.round = round;
        this.associate = associate;
        this.supporter = supporter;
    }

    public AssociateId associate() {
        return associate;
    }

    public SupporterId supporter() {
        return supporter;
    }
}
