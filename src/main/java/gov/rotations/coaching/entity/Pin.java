package gov.rotations.coaching.entity;

import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.SupporterId;
import gov.rotations.cohort.AssociateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A programme admin's word on one pair of a pairing round: it stands, or it is never suggested. */
@Entity(name = "CoachingPin")
@Table(name = "coaching_pin")
public class Pin {

    public enum Kind {
        PIN, FORBID
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private PairingRoundId round;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "supporter_id")
    private SupporterId supporter;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Pin() {
        // for JPA
    }

    public Pin(PairingRoundId round, AssociateId associate, SupporterId supporter, Kind kind) {
        this.round = round;
        this.associate = associate;
        this.supporter = supporter;
        this.kind = kind;
    }

    public AssociateId associate() {
        return associate;
    }

    public SupporterId supporter() {
        return supporter;
    }

    public Kind kind() {
        return kind;
    }
}
