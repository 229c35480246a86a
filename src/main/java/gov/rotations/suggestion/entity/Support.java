package gov.rotations.suggestion.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody wants a request to be accepted; one voice for each person, which they may take back. */
@Entity
@Table(name = "suggestion_support")
public class Support {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private Long request;

    @Column(name = "account_id")
    private AccountId account;

    private Instant since;

    protected Support() {
        // for JPA
    }

    public Support(Long request, AccountId account, Instant now) {
        this.request = request;
        this.account = account;
        this.since = now;
    }
}
