package gov.rotations.opening.entity;

import gov.rotations.cohort.Clearance;
import gov.rotations.department.LocationId;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * What a department says of an opening, apart from seats and lists. It is replaced as a whole; whether it is complete
 * is asked of the {@link Opening}.
 */
@Embeddable
public class Description {

    private String product;
    @Enumerated(EnumType.STRING)
    @Column(name = "product_kind")
    private ProductKind kind;
    @Enumerated(EnumType.STRING)
    private Phase phase;
    private String summary;
    @Column(name = "user_group")
    private String userGroup;
    private String problem;
    private String decisions;
    private String team;
    @Column(name = "host_name")
    private String hostName;
    @Column(name = "host_email")
    private String hostEmail;
    @Column(name = "location_id")
    private LocationId location;
    @Enumerated(EnumType.STRING)
    private Clearance clearance;
    @Column(name = "first_rotation")
    private boolean firstRotationSuitable;

    protected Description() {
        // for JPA
    }

    /** Describes the product. */
    public Description(String product, ProductKind kind, Phase phase, String summary) {
        this.product = product;
        this.kind = kind;
        this.phase = phase;
        this.summary = summary;
        this.clearance = Clearance.BPSS;
        this.firstRotationSuitable = true;
    }

    /** Describes the work. */
    public Description work(String users, String problemToSolve, String decisionsOwned, String teamAround) {
        userGroup = users;
        problem = problemToSolve;
        decisions = decisionsOwned;
        team = teamAround;
        return this;
    }

    public Description hostedBy(String name, String email) {
        hostName = name;
        hostEmail = email;
        return this;
    }

    /** Describes where the post is and whom it may take. */
    public Description at(LocationId town, Clearance needed, boolean suitsFirstRotation) {
        location = town;
        clearance = needed;
        firstRotationSuitable = suitsFirstRotation;
        return this;
    }

    Description copy() {
        return new Description(product, kind, phase, summary).work(userGroup, problem, decisions, team)
            .hostedBy(hostName, hostEmail).at(location, clearance, firstRotationSuitable);
    }

    boolean isElsewhere(Description other) {
        return !Objects.equals(location, other.location) || clearance != other.clearance;
    }

    public String product() {
        return product;
    }

    public ProductKind kind() {
        return kind;
    }

    public Phase phase() {
        return phase;
    }

    public String summary() {
        return summary;
    }

    public String userGroup() {
        return userGroup;
    }

    public String problem() {
        return problem;
    }

    public String decisions() {
        return decisions;
    }

    public String team() {
        return team;
    }

    public String hostName() {
        return hostName;
    }

    public String hostEmail() {
        return hostEmail;
    }

    public LocationId location() {
        return location;
    }

    public Clearance clearance() {
        return clearance;
    }

    public boolean isFirstRotationSuitable() {
        return firstRotationSuitable;
    }
}
