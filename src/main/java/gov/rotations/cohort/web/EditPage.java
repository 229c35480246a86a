package gov.rotations.cohort.web;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.service.CohortForm;
import gov.rotations.cohort.service.CohortService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Plans a cohort or changes one; page {@code cohort/edit.xhtml}. */
@Named("cohortEditPage")
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CohortService service;

    private Long id;
    private CohortForm form = new CohortForm();
    private LocalDate monday;
    private int weeks = 26;

    public void load() {
        form = id == null ? service.newForm() : service.form(new CohortId(id));
    }

    /** Fills the date boxes; nothing is saved yet. */
    public void lay() {
        new FormCheck().markIf(monday.getDayOfWeek() != DayOfWeek.MONDAY, "monday", "cohort.edit.notMonday").then(this::laid);
    }

    public String save() {
        return new FormCheck().markIf(service.isCodeTaken(form), "code", "cohort.edit.codeTaken").mark(service.faultsOf(form))
            .then(() -> Done.back("cohort", service.save(form).value(), "cohort.done.saved"));
    }

    private String laid() {
        form.layByWeeks(monday, weeks);
        return null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CohortForm getForm() {
        return form;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public void setMonday(LocalDate monday) {
        this.monday = monday;
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }
}
