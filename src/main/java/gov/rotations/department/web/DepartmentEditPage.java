package gov.rotations.department.web;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.Departments;
import gov.rotations.department.service.DepartmentForm;
import gov.rotations.department.service.DepartmentLists;
import gov.rotations.department.service.DepartmentService;
import gov.rotations.department.service.DepartmentView;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;

/** Adding a department or changing its facts, page {@code department/edit.xhtml}; without an id it is a new one. */
@Named
@ViewScoped
public class DepartmentEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentLists lists;
    @Inject
    private DepartmentService service;

    private String id;
    private DepartmentView view;
    private List<Departments.Card> choices;
    private String code;
    private String name;
    private DepartmentKind kind;
    private Long parent;
    private LocalDate validFrom;
    private int acceptanceWorkingDays = 10;

    public void load() {
        choices = lists.choices();
        Optional.ofNullable(id).map(text -> new DepartmentId(Ids.read("department", text))).map(lists::get).ifPresent(this::fill);
    }

    private void fill(DepartmentView read) {
        view = read;
        code = read.code();
        name = read.name();
        kind = read.kind();
        parent = Optional.ofNullable(read.parent()).map(DepartmentView.Relative::id).orElse(null);
        validFrom = read.validFrom();
        acceptanceWorkingDays = read.acceptanceWorkingDays();
    }

    public String save() {
        return KeptForm.send(() -> {
            DepartmentId saved = Optional.ofNullable(view).map(this::change).orElseGet(() -> service.add(form()));
            Messages.addFlashGlobalInfo(Texts.get("department.done.saved"));
            return "department?faces-redirect=true&id=" + saved;
        });
    }

    private DepartmentId change(DepartmentView read) {
        DepartmentId changed = new DepartmentId(read.id());
        service.change(changed, read.version(), form());
        return changed;
    }

    private DepartmentForm form() {
        return new DepartmentForm(code, name, kind, Optional.ofNullable(parent).map(DepartmentId::new).orElse(null), validFrom,
            acceptanceWorkingDays);
    }

    public DepartmentKind[] getKinds() {
        return DepartmentKind.values();
    }

    public List<Departments.Card> getChoices() {
        return choices;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DepartmentKind getKind() {
        return kind;
    }

    public void setKind(DepartmentKind kind) {
        this.kind = kind;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public int getAcceptanceWorkingDays() {
        return acceptanceWorkingDays;
    }

    public void setAcceptanceWorkingDays(int acceptanceWorkingDays) {
        this.acceptanceWorkingDays = acceptanceWorkingDays;
    }
}
