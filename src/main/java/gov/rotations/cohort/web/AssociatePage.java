package gov.rotations.cohort.web;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.service.AssociateCardService;
import gov.rotations.cohort.service.AssociateView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One associate; page {@code cohort/associate.xhtml}. */
@Named
@ViewScoped
public class AssociatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssociateCardService cards;

    private long id;
    private AssociateView associate;

    public void load() {
        associate = cards.view(new AssociateId(id));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AssociateView getAssociate() {
        return associate;
    }
}
