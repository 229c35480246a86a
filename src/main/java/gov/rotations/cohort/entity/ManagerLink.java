package gov.rotations.cohort.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who manages an associate on which days: the host manager during a placement, the home manager of the contract. */
@Entity
@Table(name = "cohort_manager_link")
public class ManagerLink {

    public enum Kind {
        HOST, HOME
    }

    /** A host manager sees the associate this many days before the first and after the last day. */
    public static final int HOST_DAYS_AROUND = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "account_id")
    private AccountId manager;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected ManagerLink() {
        // for JPA
    }

    /** @param lastDay null while nobody knows, for a home manager */
    public ManagerLink(AssociateId associate, AccountId manager, Kind kind, LocalDate firstDay) {
        this.associate = associate;
        this.manager = manager;
        this.kind = kind;
        this.firstDay = firstDay;
    }

    public void endOn(LocalDate day) {
        lastDay = day;
    }

    /** Whether the link lets the manager see the associate on this day. */
    public boolean isInForceOn(LocalDate day) {
        int around = kind == Kind.HOST ? HOST_DAYS_AROUND : 0;
        return !day.isBefore(firstDay.minusDays(around)) && (lastDay == null || !day.isAfter(lastDay.plusDays(around)));
    }

    public AssociateId associate() {
        return associate;
    }

    public AccountId manager() {
        return manager;
    }

    public Kind kind() {
        return kind;
    }
}
