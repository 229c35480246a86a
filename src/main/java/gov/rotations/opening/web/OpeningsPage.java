package gov.rotations.opening.web;

import gov.rotations.cohort.Cohorts;
import gov.rotations.department.Departments;
import gov.rotations.exchange.SheetWriter;
import gov.rotations.faces.Ids;
import gov.rotations.faces.Texts;
import gov.rotations.opening.service.OpeningFilter;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.OpeningPage;
import gov.rotations.opening.service.OpeningRow;
import gov.rotations.opening.service.RotationChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The list of openings, page {@code opening/openings.xhtml}. */
@Named
@ViewScoped
public class OpeningsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("reference", "product", "code", "department", "town", "phase", "clearance",
        "seats", "rotations", "state");

    @Inject
    private OpeningLists lists;

    private String text;
    private String cohort;
    private String rotation;
    private String department;
    private String state;
    private String sort;
    private String page;
    private OpeningPage found;

    public void load() {
        found = lists.page(filter());
    }

    /** Sends every line the filter lets through as a CSV file. */
    public void export() throws IOException {
        List<List<?>> lines = lists.all(filter()).stream().<List<?>>map(OpeningsPage::line).toList();
        Faces.sendFile(SheetWriter.write(SheetWriter.Format.CSV, "openings", COLUMNS.stream()
            .map(column -> Texts.get("opening.column." + column)).toList(), lines), "openings.csv", true);
    }

    private static List<?> line(OpeningRow row) {
        return Arrays.asList(row.reference(), row.product(), row.departmentCode(), row.departmentName(), row.town(), word(row.phase()),
            word(row.clearance()), row.seats(), row.rotations(), word(row.state()));
    }

    private static String word(Enum<?> constant) {
        return Optional.ofNullable(constant).map(Texts::of).orElse("");
    }

    private OpeningFilter filter() {
        return new OpeningFilter(text, Ids.find(cohort), Ids.find(rotation), Ids.find(department), state, sort,
            Optional.ofNullable(Ids.find(page)).map(number -> (int) Math.min(number, 10_000)).orElse(1));
    }

    /** The address of this list without its page, to go on from. */
    public String getHere() {
        return "openings.xhtml?" + address("text", text) + address("cohort", cohort) + address("rotation", rotation)
            + address("department", department) + address("state", state) + address("sort", sort);
    }

    private static String address(String name, String value) {
        return Optional.ofNullable(value).map(given -> name + "=" + URLEncoder.encode(given, StandardCharsets.UTF_8) + "&").orElse("");
    }

    public List<String> getStates() {
        return List.of("DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "LISTED", "WITHDRAWN", "EXPIRED", "REJECTED");
    }

    public List<Cohorts.CohortCard> getCohorts() {
        return lists.cohorts();
    }

    public List<RotationChoice> getRotations() {
        return lists.rotations();
    }

    public List<Departments.Card> getDepartments() {
        return lists.departments();
    }

    /** Departments a new opening may be described for. */
    public List<Departments.Card> getOffering() {
        return lists.offering();
    }

    public OpeningPage getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getRotation() {
        return rotation;
    }

    public void setRotation(String rotation) {
        this.rotation = rotation;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
