package gov.rotations.events.web;

import gov.rotations.events.service.EventForm;
import gov.rotations.events.service.EventPlanningService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** An event does not take place; page {@code events/cancel.xhtml}. */
@Named
@ViewScoped
public class CallOffPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventPlanningService service;

    private long id;

    private EventForm event;

    private String reason;

    public void load() {
        event = service.form(id);
    }

    public String cancel() {
        service.cancel(id, event.getVersion(), reason);
        Messages.addFlashGlobalInfo(Texts.get("events.cancel.done"));
        return "organise?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EventForm getEvent() {
        return event;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
