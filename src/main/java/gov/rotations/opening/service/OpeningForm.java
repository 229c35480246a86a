package gov.rotations.opening.service;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.skills.SkillKey;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a department says of an opening. A draft may leave anything open; the checklist decides what is needed to
 * submit it. It is filled by the page, by the import and by the demo data alike.
 */
public class OpeningForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NO_CONTROLS = "[^\\p{Cntrl}]*";

    @Size(max = 200) @Pattern(regexp = NO_CONTROLS, message = "Write it on one line, without control characters")
    private String product;
    private ProductKind kind;
    private Phase phase;
    @Size(max = 600)
    private String summary;
    @Size(max = 300) @Pattern(regexp = NO_CONTROLS, message = "Write it on one line, without control characters")
    private String userGroup;
    @Size(max = 2000)
    private String problem;
    @Size(max = 2000)
    private String decisions;
    @Size(max = 1000)
    private String team;
    @Size(max = 200) @Pattern(regexp = NO_CONTROLS, message = "Write it on one line, without control characters")
    private String hostName;
    @Size(max = 254) @Pattern(regexp = "\\s*([^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,})?\\s*",
        message = "An email address looks like name@department.example")
    private String hostEmail;
    private Long location;
    @NotNull
    private Clearance clearance = Clearance.BPSS;
    private Need[] supports = {};
    private SkillKey[] skills = {};
    @Size(max = 400) @Pattern(regexp = "[\\p{L}\\p{N} ,;\\-]*", message = "Subjects are words of letters and digits, separated by commas")
    private String tags;
    private boolean firstRotationSuitable = true;
    private final Map<Long, Integer> seats = new LinkedHashMap<>();

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getUserGroup() {
        return userGroup;
    }

    public void setUserGroup(String userGroup) {
        this.userGroup = userGroup;
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(String hostName) {
        this.hostName = hostName;
    }

    public String getHostEmail() {
        return hostEmail;
    }

    public void setHostEmail(String hostEmail) {
        this.hostEmail = hostEmail;
    }

    /** Value of the {@link gov.rotations.department.LocationId} of the town. */
    public Long getLocation() {
        return location;
    }

    public void setLocation(Long location) {
        this.location = location;
    }

    public Clearance getClearance() {
        return clearance;
    }

    public void setClearance(Clearance clearance) {
        this.clearance = clearance;
    }

    public Need[] getSupports() {
        return supports;
    }

    public void setSupports(Need... supports) {
        this.supports = supports;
    }

    public SkillKey[] getSkills() {
        return skills;
    }

    public void setSkills(SkillKey... skills) {
        this.skills = skills;
    }

    /** Subjects, separated by commas. */
    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public boolean isFirstRotationSuitable() {
        return firstRotationSuitable;
    }

    public void setFirstRotationSuitable(boolean firstRotationSuitable) {
        this.firstRotationSuitable = firstRotationSuitable;
    }

    /** Number of seats by the value of the {@link gov.rotations.cohort.RotationId}; 0 or nothing where there is none. */
    public Map<Long, Integer> getSeats() {
        return seats;
    }
}
