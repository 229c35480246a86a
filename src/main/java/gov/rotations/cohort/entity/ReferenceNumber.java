package gov.rotations.cohort.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given to an associate under one prefix, such as {@code A27}; whoever wants the next one waits here. */
@Entity
@Table(name = "cohort_number")
public class ReferenceNumber {

    @Id
    private String prefix;

    @Column(name = "last_number")
    private int last;

    protected ReferenceNumber() {
        // for JPA
    }

    public ReferenceNumber(String prefix) {
        this.prefix = prefix;
    }

    /** For example {@code A27-014}. */
    public String next() {
        last++;
        return "%s-%03d".formatted(prefix, last);
    }
}
