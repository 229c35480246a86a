package gov.rotations.cohort.entity;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import gov.rotations.shared.DateRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One dated slot in a cohort's calendar. When preferences open or a plan is published is the round's business. */
@Entity
@Table(name = "cohort_rotation")
public class Rotation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    @Column(name = "ordinal")
    private int number;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Rotation() {
        // for JPA
    }

    Rotation(Cohort cohort, int number, DateRange dates) {
        this.cohort = cohort;
        this.number = number;
        move(dates);
    }

    void move(DateRange dates) {
        firstDay = dates.first();
        lastDay = dates.last();
    }

    public RotationId id() {
        return new RotationId(id);
    }

    public CohortId cohort() {
        return cohort.id();
    }

    public int number() {
        return number;
    }

    public DateRange dates() {
        return new DateRange(firstDay, lastDay);
    }
}
