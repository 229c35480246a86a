package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.Circle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;

/** Who besides the associate may read their goals. Nobody, until they say otherwise. */
@Entity
@Table(name = "development_plan")
public class DevelopmentPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "for_coach")
    private boolean forCoach;

    @Column(name = "for_manager")
    private boolean forManager;

    protected DevelopmentPlan() {
        // for JPA
    }

    public DevelopmentPlan(AssociateId associate) {
        this.associate = associate;
    }

    /** A plan is for coach and manager only: what the programme needs to know of goals is nobody's goal in particular. */
    public void shareWith(Set<Circle> readers) {
        forCoach = readers.contains(Circle.COACH);
        forManager = readers.contains(Circle.MANAGER);
    }

    public Set<Circle> readers() {
        Set<Circle> readers = EnumSet.noneOf(Circle.class);
        if (forCoach) {
            readers.add(Circle.COACH);
        }
        if (forManager) {
            readers.add(Circle.MANAGER);
        }
        return readers;
    }

    public long version() {
        return version;
    }
}
