package gov.rotations.department.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The place of a department in a town, at most one in each, and what it offers people who need it. */
@Entity
@Table(name = "department_site")
public class Site {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(optional = false)
    @JoinColumn(name = "department_id")
    private Department department;
    @ManyToOne(optional = false)
    @JoinColumn(name = "location_id")
    private Location location;
    @Column(name = "step_free")
    private boolean stepFree;
    @Column(name = "quiet_space")
    private boolean quietSpace;

    protected Site() {
        // for JPA
    }

    public Site(Department department, Location location) {
        this.department = department;
        this.location = location;
    }

    /** What the site offers from now on. */
    public void offer(boolean stepFreeAccess, boolean quietRoom) {
        stepFree = stepFreeAccess;
        quietSpace = quietRoom;
    }

    public Long id() {
        return id;
    }

    public Department department() {
        return department;
    }

    public Location location() {
        return location;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public boolean hasQuietSpace() {
        return quietSpace;
    }
}
