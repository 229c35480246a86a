package gov.rotations.department.web;

import gov.rotations.department.DepartmentKind;
import gov.rotations.department.service.DepartmentLists;
import gov.rotations.department.service.DepartmentRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of departments, page {@code department/departments.xhtml}. */
@Named
@ViewScoped
public class DepartmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentLists lists;

    private String text;
    private String kind;
    private String state;
    private List<DepartmentRow> rows;

    public void load() {
        rows = lists.rows(text, kind, state);
    }

    public DepartmentKind[] getKinds() {
        return DepartmentKind.values();
    }

    public List<String> getStates() {
        return List.of("PROSPECT", "ACTIVE", "SUSPENDED", "CLOSED");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public List<DepartmentRow> getRows() {
        return rows;
    }
}
