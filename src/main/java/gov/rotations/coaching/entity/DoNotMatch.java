package gov.rotations.coaching.entity;

import gov.rotations.coaching.SupporterId;
import gov.rotations.cohort.AssociateId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** These two are never matched. It works both ways, and only the person who said it ever sees it. */
@Entity
@Table(name = "coaching_do_not_match")
public class DoNotMatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "supporter_id")
    private SupporterId supporter;

    @Column(name = "said_by")
    private AccountId saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected DoNotMatch() {
        // for JPA
    }

    public DoNotMatch(AssociateId associate, SupporterId supporter, AccountId saidBy, Instant now) {
        this.associate = associate;
        this.supporter = supporter;
        this.saidBy = saidBy;
        this.saidAt = now;
    }

    public AssociateId associate() {
        return associate;
    }

    public SupporterId supporter() {
        return supporter;
    }
}
