package gov.rotations.events.web;

import gov.rotations.events.service.EventForm;
import gov.rotations.events.service.EventPlanningService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.omnifaces.util.Messages;

/** The same event again as a draft; page {@code events/copy.xhtml}. */
@Named
@ViewScoped
public class CopyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventPlanningService service;

    private long id;

    private EventForm event;

    private LocalDateTime begins;

    public void load() {
        event = service.form(id);
    }

    public String copy() {
        long draft = service.copy(id, begins).value();
        Messages.addFlashGlobalInfo(Texts.get("events.copy.done"));
        return "edit?faces-redirect=true&id=" + draft;
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

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }
}
