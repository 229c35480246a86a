package gov.rotations.development.web;

import gov.rotations.development.service.CarryForm;
import gov.rotations.development.service.CarryOverService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** A draft goes on with a later edition; page {@code development/view-carry.xhtml}. */
@Named
@ViewScoped
public class CarryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CarryOverService service;

    private long id;

    private CarryForm form;

    public void load() {
        form = service.form(id);
    }

    public String carry() {
        service.carry(form);
        Messages.addFlashGlobalInfo(Texts.get("development.carry.done"));
        return "view?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CarryForm getForm() {
        return form;
    }
}
