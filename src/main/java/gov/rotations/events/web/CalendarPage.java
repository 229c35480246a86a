package gov.rotations.events.web;

import gov.rotations.events.EventKind;
import gov.rotations.events.service.CalendarMonth;
import gov.rotations.events.service.CalendarService;
import gov.rotations.events.service.EventRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The calendar: a month as a grid and as a list; page {@code events/calendar.xhtml}. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService service;

    private String month;

    private EventKind kind;

    private transient CalendarMonth shown;

    private transient List<EventRow> drafts;

    public void load() {
        shown = service.month(CalendarMonth.read(month), kind);
        drafts = service.drafts();
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public CalendarMonth getShown() {
        return shown;
    }

    public List<EventRow> getDrafts() {
        return drafts;
    }
}
