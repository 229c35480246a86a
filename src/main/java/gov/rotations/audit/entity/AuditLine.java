package gov.rotations.audit.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One fact as the audit keeps it: who, when, what, about whom, why. Written once, never changed. */
@Entity
@Table(name = "audit_line")
public class AuditLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "account_id")
    private AccountId account;

    private String actor;

    private String fact;

    private String subject;

    private String details;

    private String reason;

    protected AuditLine() {
        // for JPA
    }

    /** @param account null when the house acted by itself or nobody was signed in */
    public AuditLine(Instant at, AccountId account, String actor) {
        this.at = at;
        this.account = account;
        this.actor = actor;
    }

    /** Fills in what happened; texts longer than their column are cut. */
    public AuditLine of(String factName, String about, String componentText, String why) {
        fact = cut(factName, 100);
        subject = cut(about, 100);
        details = cut(componentText, 2000);
        reason = cut(why, 1000);
        return this;
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }

    public Long id() {
        return id;
    }
}
