package gov.rotations.department.entity;

import gov.rotations.department.LocationId;
import gov.rotations.department.Region;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A town in which sites stand and associates live; towns of an exercise have no region. */
@Entity
@Table(name = "department_location")
public class Location {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private Region region;

    protected Location() {
        // for JPA
    }

    public Location(String name, Region region) {
        this.name = name;
        this.region = region;
    }

    public LocationId id() {
        return new LocationId(id);
    }

    public String name() {
        return name;
    }

    public Region region() {
        return region;
    }
}
