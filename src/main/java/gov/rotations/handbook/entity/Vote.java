package gov.rotations.handbook.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether a page helped somebody; one for each person and page, which they may change. */
@Entity
@Table(name = "handbook_vote")
public class Vote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_id")
    private Long page;

    @Column(name = "account_id")
    private AccountId account;

    private boolean helpful;

    protected Vote() {
        // for JPA
    }

    public Vote(Long page, AccountId account, boolean helpful) {
        this.page = page;
        this.account = account;
        this.helpful = helpful;
    }

    public void change(boolean other) {
        helpful = other;
    }

    public boolean isHelpful() {
        return helpful;
    }
}
