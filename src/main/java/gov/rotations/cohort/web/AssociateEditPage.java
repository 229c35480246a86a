package gov.rotations.cohort.web;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.service.AssociateForm;
import gov.rotations.cohort.service.AssociateService;
import gov.rotations.shared.EmailAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Joins somebody to a cohort or changes what is known of them; page {@code cohort/associate-edit.xhtml}. */
@Named
@ViewScoped
public class AssociateEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssociateService service;

    private Long id;
    private Long cohort;
    private AssociateForm form;

    public void load() {
        form = id == null ? service.newForm(cohort) : service.form(new AssociateId(id));
    }

    public String save() {
        return new FormCheck().markIf(!EmailAddress.isValid(form.getEmail()), "email", "cohort.associateEdit.emailWrong")
            .markIf(service.isEmailTaken(form), "email", "cohort.associateEdit.emailTaken")
            .markIf(form.hasPlaceTwice(), "commutable", "cohort.places.twice")
            .then(() -> Done.back("associate", service.save(form).value(), "cohort.done.saved"));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCohort() {
        return cohort;
    }

    public void setCohort(Long cohort) {
        this.cohort = cohort;
    }

    public AssociateForm getForm() {
        return form;
    }
}
