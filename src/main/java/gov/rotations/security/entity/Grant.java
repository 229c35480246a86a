package gov.rotations.security.entity;

import gov.rotations.security.AccountId;
import gov.rotations.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One role held by one account, for one scope or for the whole programme. */
@Entity
@Table(name = "security_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_id")
    private Long scope;

    protected Grant() {
        // for JPA
    }

    public Grant(AccountId account, Role role, Long scope) {
        this.account = account;
        this.role = role;
        this.scope = scope;
    }

    public AccountId account() {
        return account;
    }

    public Role role() {
        return role;
    }

    public Long scope() {
        return scope;
    }
}
