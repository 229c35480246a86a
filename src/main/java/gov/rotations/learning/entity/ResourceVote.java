package gov.rotations.learning.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether a resource helped somebody; one for each person and resource, which they may change. */
@Entity
@Table(name = "learning_resource_vote")
public class ResourceVote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "resource_id")
    private Long resource;

    @Column(name = "account_id")
    private AccountId account;

    private boolean helped;

    protected ResourceVote() {
        // for JPA
    }

    public ResourceVote(Long resource, AccountId account, boolean helped) {
        this.resource = resource;
        this.account = account;
        this.helped = helped;
    }

    public void change(boolean other) {
        helped = other;
    }

    public boolean hasHelped() {
        return helped;
    }
}
