package gov.rotations.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rows of a file are new, change something, say what is stored already, or are at fault. */
@Embeddable
public class Tally {

    @Column(name = "added_count")
    private int added;
    @Column(name = "changed_count")
    private int changed;
    @Column(name = "unchanged_count")
    private int unchanged;
    @Column(name = "faulty_count")
    private int faulty;

    protected Tally() {
        // for JPA
    }

    public Tally(int added, int changed, int unchanged, int faulty) {
        this.added = added;
        this.changed = changed;
        this.unchanged = unchanged;
        this.faulty = faulty;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    public int faulty() {
        return faulty;
    }

    public int total() {
        return added + changed + unchanged + faulty;
    }
}
