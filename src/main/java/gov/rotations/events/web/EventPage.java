package gov.rotations.events.web;

import gov.rotations.events.service.CalendarService;
import gov.rotations.events.service.EventView;
import gov.rotations.events.service.RegistrationService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One event for whoever may see it: what, when, where, and the own registration; page {@code events/event.xhtml}. */
@Named
@ViewScoped
public class EventPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService service;

    @Inject
    private transient RegistrationService registrations;

    private long id;

    private transient EventView event;

    private String diet;

    private String access;

    public void load() {
        event = service.get(id);
        diet = event.diet();
        access = event.access();
    }

    public String register() {
        registrations.register(id, diet, access);
        return done("events.event.register.done");
    }

    public String accept() {
        registrations.accept(id);
        return done("events.event.accept.done");
    }

    public String decline() {
        registrations.decline(id);
        return done("events.event.decline.done");
    }

    public String reconfirm() {
        registrations.reconfirm(id);
        return done("events.event.reconfirm.done");
    }

    public String cancel() {
        registrations.cancel(id);
        return done("events.event.cancel.done");
    }

    public String need() {
        registrations.need(id, diet, access);
        return done("events.event.need.done");
    }

    /** Sends the event as a file that calendars read. */
    public void download() throws IOException {
        Faces.sendFile(service.file(id).getBytes(StandardCharsets.UTF_8), "event-" + id + ".ics", true);
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "event?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EventView getEvent() {
        return event;
    }

    public String getDiet() {
        return diet;
    }

    public void setDiet(String diet) {
        this.diet = diet;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }
}
