package gov.rotations.coaching.web;

import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.coaching.service.SupporterRow;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** One supporter and the decision about them; page {@code coaching/supporter.xhtml}. */
@Named
@ViewScoped
public class SupporterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupporterAdminService service;

    private long id;

    private transient SupporterRow row;

    private static final String FRESH = "supporter?faces-redirect=true&id=";

    public void load() {
        row = service.get(id);
    }

    public String approve() {
        service.approve(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.supporter.approve.done"));
        return FRESH + id;
    }

    public String turnDown() {
        service.turnDown(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.supporter.turnDown.done"));
        return FRESH + id;
    }

    public String retire() {
        service.retire(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.supporter.retire.done"));
        return FRESH + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SupporterRow getRow() {
        return row;
    }
}
