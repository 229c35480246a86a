package gov.rotations.cohort.web;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.service.AssociateCardService;
import gov.rotations.cohort.service.AssociateService;
import gov.rotations.cohort.service.AssociateStep;
import gov.rotations.cohort.service.AssociateView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks once before a step in an associate's life; page {@code cohort/step.xhtml}. */
@Named("cohortStepPage")
@ViewScoped
public class StepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssociateCardService cards;

    @Inject
    private AssociateService service;

    private long associateId;
    private AssociateStep step;
    private AssociateView associate;
    private String why;

    public void load() {
        associate = cards.viewFor(new AssociateId(associateId), step);
    }

    public String take() {
        service.take(step, associate.id(), why);
        return Done.back("associate", associateId, "cohort.done.step." + step);
    }

    public long getAssociateId() {
        return associateId;
    }

    public void setAssociateId(long associateId) {
        this.associateId = associateId;
    }

    public AssociateStep getStep() {
        return step;
    }

    public void setStep(AssociateStep step) {
        this.step = step;
    }

    public AssociateView getAssociate() {
        return associate;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
