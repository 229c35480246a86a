package gov.rotations.opening.entity;

import gov.rotations.cohort.RotationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How many associates an opening takes in one rotation. */
@Entity
@Table(name = "opening_seats")
public class Seats {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "opening_id")
    private Opening opening;
    @Column(name = "rotation_id")
    private RotationId rotation;
    @Column(name = "seats")
    private int number;

    protected Seats() {
        // for JPA
    }

    Seats(Opening opening, RotationId rotation, int number) {
        this.opening = opening;
        this.rotation = rotation;
        this.number = number;
    }

    void become(int newNumber) {
        number = newNumber;
    }

    public RotationId rotation() {
        return rotation;
    }

    public int number() {
        return number;
    }
}
