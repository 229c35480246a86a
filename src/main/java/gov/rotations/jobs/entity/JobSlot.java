package gov.rotations.jobs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The last slot of a job that some node ran. Rows change by conditional update only, never through this class. */
@Entity
@Table(name = "jobs_slot")
public class JobSlot {

    @Id
    private String job;

    @Column(name = "last_slot")
    private Instant lastSlot;

    private String node;

    protected JobSlot() {
        // for JPA
    }

    /** The beginning of the slot a moment falls into; slots are counted from midnight UTC of its day. */
    public static Instant slotOf(Instant now, Duration every) {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("A slot has a length: " + every);
        }
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
        long passed = Duration.between(midnight, now).dividedBy(every);
        return midnight.plus(every.multipliedBy(passed));
    }

    public String job() {
        return job;
    }

    public Instant lastSlot() {
        return lastSlot;
    }

    public String node() {
        return node;
    }
}
