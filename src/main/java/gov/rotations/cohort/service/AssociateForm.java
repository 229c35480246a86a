package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Profile;
import gov.rotations.department.DepartmentId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * An associate as a programme admin writes them down. Opt-outs are not on it: they are the person's own, see
 * {@link OwnForm}; only who joins somebody for the first time, such as an import, may hand them in.
 */
public class AssociateForm extends PlacesForm {

    private static final long serialVersionUID = 1L;

    private Long id;

    private long version;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank
    @Size(max = 254)
    private String email;

    @NotNull
    private Long cohort;

    @NotNull
    private Long homeDepartment;

    @NotNull
    private Clearance clearance = Clearance.BPSS;

    @Min(1)
    @Max(5)
    private int workingDays = 5;

    @NotBlank
    @Size(max = 20)
    private String grade = "HEO";

    private Need[] needs = {};

    private Long[] previousDepartments = {};

    @Min(0)
    @Max(30)
    private int priorityCredit;

    private LocalDate firstDay;

    static AssociateForm of(Associate associate) {
        AssociateForm form = new AssociateForm();
        Profile profile = associate.profile();
        form.id = associate.id().value();
        form.version = associate.version();
        form.name = associate.name();
        form.email = associate.email();
        form.cohort = associate.cohort().id().value();
        form.homeDepartment = associate.homeDepartment().value();
        form.grade = associate.grade();
        form.firstDay = associate.firstDay();
        form.readPlaces(profile);
        form.clearance = profile.clearance();
        form.workingDays = profile.workingDays();
        form.needs = profile.needs().stream().sorted().toArray(Need[]::new);
        form.previousDepartments = profile.previousDepartments().toArray(Long[]::new);
        form.priorityCredit = profile.priorityCredit();
        return form;
    }

    void writeTo(Associate associate) {
        Profile profile = associate.profile();
        associate.belongTo(new DepartmentId(homeDepartment), grade);
        associate.beginOn(firstDay);
        writePlaces(profile);
        profile.hold(clearance);
        profile.workOn(workingDays);
        profile.need(Arrays.asList(needs));
        profile.haveWorkedIn(Arrays.stream(previousDepartments).map(DepartmentId::new).toList());
        profile.earnCredit(priorityCredit);
    }

    AssociateId associate() {
        return id == null ? null : new AssociateId(id);
    }

    CohortId cohortId() {
        return new CohortId(cohort);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? null : name.strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? null : email.strip();
    }

    public Long getCohort() {
        return cohort;
    }

    public void setCohort(Long cohort) {
        this.cohort = cohort;
    }

    public Long getHomeDepartment() {
        return homeDepartment;
    }

    public void setHomeDepartment(Long homeDepartment) {
        this.homeDepartment = homeDepartment;
    }

    public Clearance getClearance() {
        return clearance;
    }

    public void setClearance(Clearance clearance) {
        this.clearance = clearance;
    }

    public int getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(int workingDays) {
        this.workingDays = workingDays;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade == null ? null : grade.strip();
    }

    public Need[] getNeeds() {
        return needs.clone();
    }

    public void setNeeds(Need[] needs) {
        this.needs = needs == null ? new Need[0] : needs.clone();
    }

    public Long[] getPreviousDepartments() {
        return previousDepartments.clone();
    }

    public void setPreviousDepartments(Long[] previousDepartments) {
        this.previousDepartments = previousDepartments == null ? new Long[0] : previousDepartments.clone();
    }

    public int getPriorityCredit() {
        return priorityCredit;
    }

    public void setPriorityCredit(int priorityCredit) {
        this.priorityCredit = priorityCredit;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}
