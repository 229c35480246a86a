package gov.rotations.events.web;

import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventKind;
import gov.rotations.events.PriorityRule;
import gov.rotations.events.service.EventForm;
import gov.rotations.events.service.EventPlanningService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What an event is, said by those who organise it; page {@code events/edit.xhtml}. */
@Named
@ViewScoped
public class EventEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventPlanningService service;

    private Long id;

    private EventForm form;

    public void load() {
        form = service.form(id);
    }

    public String save() {
        long saved = service.save(form).value();
        Messages.addFlashGlobalInfo(Texts.get("events.edit.done"));
        return "organise?faces-redirect=true&id=" + saved;
    }

    public void addSession() {
        form.addSession();
    }

    public void removeSession(int place) {
        form.removeSession(place);
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public PriorityRule[] getRules() {
        return PriorityRule.values();
    }

    public List<Cohorts.CohortCard> getCohorts() {
        return service.cohorts();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EventForm getForm() {
        return form;
    }
}
