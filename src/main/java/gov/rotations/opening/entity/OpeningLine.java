package gov.rotations.opening.entity;

import gov.rotations.cohort.Clearance;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An opening with the names people look for; read only. */
@Entity
@Table(name = "opening_line")
public class OpeningLine {

    @Id
    private Long id;
    private String reference;
    @Column(name = "department_id")
    private DepartmentId department;
    @Column(name = "department_code")
    private String departmentCode;
    @Column(name = "department_name")
    private String departmentName;
    private String town;
    private String product;
    @Enumerated(EnumType.STRING)
    private Phase phase;
    @Column(name = "user_group")
    private String userGroup;
    @Enumerated(EnumType.STRING)
    private Clearance clearance;
    @Enumerated(EnumType.STRING)
    private Opening.State state;
    private int seats;

    protected OpeningLine() {
        // for JPA
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public DepartmentId department() {
        return department;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public String departmentName() {
        return departmentName;
    }

    public String town() {
        return town;
    }

    public String product() {
        return product;
    }

    public Phase phase() {
        return phase;
    }

    public String userGroup() {
        return userGroup;
    }

    public Clearance clearance() {
        return clearance;
    }

    public Opening.State state() {
        return state;
    }

    public int seats() {
        return seats;
    }
}
