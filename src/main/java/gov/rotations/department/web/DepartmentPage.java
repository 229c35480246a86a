package gov.rotations.department.web;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.department.Region;
import gov.rotations.department.service.ContactService;
import gov.rotations.department.service.DepartmentLists;
import gov.rotations.department.service.DepartmentService;
import gov.rotations.department.service.DepartmentView;
import gov.rotations.department.service.SiteForm;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.security.AccountId;
import gov.rotations.shared.EmailAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;

/** One department, page {@code department/department.xhtml}. */
@Named
@ViewScoped
public class DepartmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "department?faces-redirect=true&includeViewParams=true";

    @Inject
    private DepartmentLists lists;
    @Inject
    private DepartmentService service;
    @Inject
    private ContactService contacts;

    private String id;
    private DepartmentView view;
    private String town;
    private String region;
    private boolean stepFree;
    private boolean quietSpace;
    private String email;
    private String name;
    private String reason;
    private Long successor;
    private LocalDate day;

    public void load() {
        view = lists.get(departmentId());
    }

    public String activate() {
        service.activate(departmentId());
        return done("activated");
    }

    public String suspend() {
        service.suspend(departmentId(), reason);
        return done("suspended");
    }

    public String resume() {
        service.resume(departmentId());
        return done("resumed");
    }

    public String close() {
        service.close(departmentId());
        return done("closed");
    }

    public String succeed() {
        return KeptForm.send(() -> {
            service.succeed(departmentId(), new DepartmentId(successor), day);
            return done("succeeded");
        });
    }

    public String addSite() {
        return KeptForm.send(() -> {
            service.addSite(departmentId(), new SiteForm(town, region, stepFree, quietSpace));
            return done("siteAdded");
        });
    }

    public String removeSite(long site) {
        service.removeSite(departmentId(), site);
        return done("siteRemoved");
    }

    public String giveContact() {
        return KeptForm.send(() -> {
            contacts.give(departmentId(), new EmailAddress(email), name);
            return done("contactGiven");
        });
    }

    public String takeContact(long account) {
        contacts.take(departmentId(), new AccountId(account));
        return done("contactTaken");
    }

    private DepartmentId departmentId() {
        return new DepartmentId(Ids.read("department", id));
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo(Texts.get("department.done." + what));
        return AGAIN;
    }

    public Region[] getRegions() {
        return Region.values();
    }

    public List<Departments.Card> getChoices() {
        return lists.choices();
    }

    public List<Departments.Town> getTowns() {
        return lists.towns();
    }

    public DepartmentView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public boolean isQuietSpace() {
        return quietSpace;
    }

    public void setQuietSpace(boolean quietSpace) {
        this.quietSpace = quietSpace;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
