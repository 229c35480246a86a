package gov.rotations.cohort.web;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.service.AdjustmentForm;
import gov.rotations.cohort.service.AdjustmentService;
import gov.rotations.cohort.service.AssociateCardService;
import gov.rotations.cohort.service.AssociateView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The words of an adjustment, for a case-worker and the person; page {@code cohort/adjustment.xhtml}. */
@Named("cohortAdjustmentPage")
@ViewScoped
public class AdjustmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdjustmentService service;

    @Inject
    private AssociateCardService cards;

    private long associateId;
    private AssociateView associate;
    private AdjustmentForm form;

    public void load() {
        form = service.read(new AssociateId(associateId));
        associate = cards.view(new AssociateId(associateId));
    }

    public String save() {
        service.write(form);
        return Done.back("associate", associateId, "cohort.done.saved");
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

    public AdjustmentForm getForm() {
        return form;
    }
}
