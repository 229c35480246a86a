package gov.rotations.opening.web;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.opening.service.EditedOpening;
import gov.rotations.opening.service.OpeningForm;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.OpeningService;
import gov.rotations.opening.service.RotationChoice;
import gov.rotations.skills.SkillKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;

/** Describing an opening, page {@code opening/edit.xhtml}: a new one of a department, or one that exists. */
@Named
@ViewScoped
public class OpeningEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningLists lists;
    @Inject
    private OpeningService service;

    private String id;
    private String department;
    private EditedOpening edited;

    public void load() {
        edited = Optional.ofNullable(id).map(text -> lists.edit(new OpeningId(Ids.read("opening", text))))
            .orElseGet(() -> lists.begin(Ids.find(department)));
    }

    /** Keeps what there is, however little. */
    public String save() {
        return KeptForm.send(() -> done(service.save(edited), "saved"));
    }

    /** Keeps it and submits it, when the checklist is complete. */
    public String submit() {
        return ShownGaps.orElse(service.gapsIn(edited.form()), () -> KeptForm.send(() -> done(service.saveAndSubmit(edited), "submitted")));
    }

    private static String done(OpeningId opening, String what) {
        Messages.addFlashGlobalInfo(Texts.get("opening.done." + what));
        return "opening?faces-redirect=true&id=" + opening;
    }

    public OpeningForm getForm() {
        return edited.form();
    }

    public EditedOpening getEdited() {
        return edited;
    }

    public List<RotationChoice> getRotations() {
        return edited.rotations();
    }

    public List<Departments.Town> getTowns() {
        return lists.towns(new DepartmentId(edited.department()));
    }

    public ProductKind[] getKinds() {
        return ProductKind.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public Clearance[] getClearances() {
        return Clearance.values();
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public SkillKey[] getSkills() {
        return SkillKey.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
