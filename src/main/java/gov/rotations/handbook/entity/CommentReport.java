package gov.rotations.handbook.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody asks an editor to look at a comment; one for each person and comment. */
@Entity
@Table(name = "handbook_comment_report")
public class CommentReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "comment_id")
    private Long comment;

    @Column(name = "account_id")
    private AccountId account;

    private String reason;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected CommentReport() {
        // for JPA
    }

    /** @param reason may be left out */
    public CommentReport(Long comment, AccountId account, String reason, Instant now) {
        this.comment = comment;
        this.account = account;
        this.reason = reason;
        this.reportedAt = now;
    }

    public Long comment() {
        return comment;
    }

    public String reason() {
        return reason;
    }
}
