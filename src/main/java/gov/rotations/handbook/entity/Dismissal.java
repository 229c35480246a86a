package gov.rotations.handbook.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody has read a notice and put it away, as it was worded then. */
@Entity
@Table(name = "handbook_dismissal")
public class Dismissal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "notice_id")
    private Long notice;

    @Column(name = "account_id")
    private AccountId account;

    private int wording;

    protected Dismissal() {
        // for JPA
    }

    public Dismissal(Long notice, AccountId account, int wording) {
        this.notice = notice;
        this.account = account;
        this.wording = wording;
    }

    /** Puts away a later wording as well. */
    public void upTo(int later) {
        wording = Math.max(wording, later);
    }

    public Long notice() {
        return notice;
    }

    public int wording() {
        return wording;
    }
}
