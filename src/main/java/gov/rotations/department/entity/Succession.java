package gov.rotations.department.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** On a day, one department took over from another, wholly or in part. */
@Entity
@Table(name = "department_succession")
public class Succession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "predecessor_id")
    private Department predecessor;
    @ManyToOne(optional = false)
    @JoinColumn(name = "successor_id")
    private Department successor;
    @Column(name = "succeeded_on")
    private LocalDate day;

    protected Succession() {
        // for JPA
    }

    public Succession(Department predecessor, Department successor, LocalDate day) {
        this.predecessor = predecessor;
        this.successor = successor;
        this.day = day;
    }

    public Department predecessor() {
        return predecessor;
    }

    public Department successor() {
        return successor;
    }

    public LocalDate day() {
        return day;
    }
}
