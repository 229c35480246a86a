package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An activity an associate does not want suggested. */
@Entity
@Table(name = "development_put_aside")
public class PutAside {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "associate_id")
    private AssociateId associate;

    private String activity;

    protected PutAside() {
        // for JPA
    }

    public PutAside(AssociateId associate, String activity) {
        this.associate = associate;
        this.activity = activity;
    }

    public String activity() {
        return activity;
    }
}
