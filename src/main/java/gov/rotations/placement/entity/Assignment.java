package gov.rotations.placement.entity;

import gov.rotations.placement.PlanId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One line of a plan: this associate, this rotation, this opening, by the keys of the plan's snapshot. */
@Entity
@Table(name = "placement_assignment")
public class Assignment {

    /** The three keys of a line. */
    public record Key(String associate, String rotation, String opening) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "associate_key")
    private String associate;

    @Column(name = "rotation_key")
    private String rotation;

    @Column(name = "opening_key")
    private String opening;

    protected Assignment() {
        // for JPA
    }

    public Assignment(PlanId plan, String associate, String rotation, String opening) {
        this.plan = plan;
        this.associate = associate;
        this.rotation = rotation;
        this.opening = opening;
    }

    /** The associate goes elsewhere in the same rotation. */
    public void moveTo(String otherOpening) {
        opening = otherOpening;
    }

    public Key key() {
        return new Key(associate, rotation, opening);
    }

    public PlanId plan() {
        return plan;
    }

    public String associate() {
        return associate;
    }

    public String rotation() {
        return rotation;
    }

    public String opening() {
        return opening;
    }
}
