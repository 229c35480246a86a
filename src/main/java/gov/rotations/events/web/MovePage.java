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

/** An event takes place at another time; page {@code events/move.xhtml}. */
@Named
@ViewScoped
public class MovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventPlanningService service;

    private long id;

    private EventForm event;

    private LocalDateTime begins;

    private LocalDateTime reconfirmBy;

    public void load() {
        event = service.form(id);
        begins = event.getBegins();
    }

    public String move() {
        service.move(id, event.getVersion(), begins, reconfirmBy);
        Messages.addFlashGlobalInfo(Texts.get("events.move.done"));
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

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }

    public LocalDateTime getReconfirmBy() {
        return reconfirmBy;
    }

    public void setReconfirmBy(LocalDateTime reconfirmBy) {
        this.reconfirmBy = reconfirmBy;
    }
}
