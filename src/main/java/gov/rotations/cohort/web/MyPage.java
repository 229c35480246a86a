package gov.rotations.cohort.web;

import gov.rotations.cohort.service.AssociateCardService;
import gov.rotations.cohort.service.AssociateView;
import gov.rotations.cohort.service.OwnFactsService;
import gov.rotations.cohort.service.OwnForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the programme knows of me, and what of it I may change; page {@code cohort/my.xhtml}. */
@Named("myAssociatePage")
@ViewScoped
public class MyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnFactsService own;

    @Inject
    private AssociateCardService cards;

    private AssociateView associate;
    private OwnForm form;

    public void load() {
        associate = cards.view(own.self());
        form = own.form();
    }

    public String save() {
        return new FormCheck().markIf(form.hasPlaceTwice(), "commutable", "cohort.places.twice").then(this::saved);
    }

    private String saved() {
        own.change(form);
        return Done.to("my", "cohort.done.saved");
    }

    public AssociateView getAssociate() {
        return associate;
    }

    public OwnForm getForm() {
        return form;
    }
}
