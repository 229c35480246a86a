package gov.rotations.cohort.web;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.service.AbsenceForm;
import gov.rotations.cohort.service.AssociateCardService;
import gov.rotations.cohort.service.AssociateView;
import gov.rotations.cohort.service.LeaveService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Records leave, a deferral or a return; page {@code cohort/leave.xhtml}. */
@Named("cohortLeavePage")
@ViewScoped
public class LeavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssociateCardService cards;

    @Inject
    private LeaveService leave;

    private long associateId;
    private AssociateView associate;
    private AbsenceForm form;
    private LocalDate day;
    private Long cohort;

    public void load() {
        form = leave.newForm(new AssociateId(associateId));
        associate = cards.view(new AssociateId(associateId));
        cohort = associate.cohort().value();
    }

    public String pause() {
        return new FormCheck().markIf(form.isBackwards(), "expectedTo", "cohort.leave.backwards")
            .markIf(leave.overlaps(form), "first", "cohort.leave.overlaps").then(this::paused);
    }

    private String paused() {
        leave.pause(form);
        return Done.back("associate", associateId, "cohort.done.paused");
    }

    public String defer() {
        leave.defer(associate.id(), day);
        return Done.back("associate", associateId, "cohort.done.deferred");
    }

    public String rejoin() {
        leave.rejoin(associate.id(), new CohortId(cohort));
        return Done.back("associate", associateId, "cohort.done.rejoined");
    }

    public String comeBack() {
        leave.returnFromLeave(associate.id(), day, new CohortId(cohort));
        return Done.back("associate", associateId, "cohort.done.returned");
    }

    public String callOff(long absence) {
        leave.callOff(absence);
        return Done.back("associate", associateId, "cohort.done.calledOff");
    }

    public long getAssociateId() {
        return associateId;
    }

    public void setAssociateId(long associateId) {
        this.associateId = associateId;
    }

    public AssociateView getAssociate() {
        return associate;
    }

    public AbsenceForm getForm() {
        return form;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getCohort() {
        return cohort;
    }

    public void setCohort(Long cohort) {
        this.cohort = cohort;
    }
}
