package gov.rotations.opening.web;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.opening.service.BidRow;
import gov.rotations.opening.service.BidService;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.RotationChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** How many associates departments ask for, page {@code opening/bids.xhtml}. */
@Named
@ViewScoped
public class BidsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "bids?faces-redirect=true&includeViewParams=true";

    @Inject
    private OpeningLists lists;
    @Inject
    private BidService service;

    private String department;
    private List<BidRow> rows;
    private Long whose;
    private Long rotation;
    private int minimum;
    private int wanted = 1;
    private String reason;

    public void load() {
        rows = lists.bids(null, Ids.find(department));
        whose = Ids.find(department);
    }

    public String ask() {
        return KeptForm.send(() -> {
            service.ask(new DepartmentId(whose), new RotationId(rotation), minimum, wanted);
            return done("bidAsked");
        });
    }

    public String agree(BidRow row) {
        service.agree(row.id(), row.version());
        return done("bidAgreed");
    }

    public String decline(BidRow row) {
        service.decline(row.id(), row.version(), reason);
        return done("bidDeclined");
    }

    private static String done(String what) {
        Messages.addFlashGlobalInfo(Texts.get("opening.done." + what));
        return AGAIN;
    }

    public List<RotationChoice> getRotations() {
        return lists.rotations();
    }

    public List<Departments.Card> getDepartments() {
        return lists.offering();
    }

    public List<BidRow> getRows() {
        return rows;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Long getWhose() {
        return whose;
    }

    public void setWhose(Long whose) {
        this.whose = whose;
    }

    public Long getRotation() {
        return rotation;
    }

    public void setRotation(Long rotation) {
        this.rotation = rotation;
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    public int getWanted() {
        return wanted;
    }

    public void setWanted(int wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
