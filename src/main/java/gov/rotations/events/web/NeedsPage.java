package gov.rotations.events.web;

import gov.rotations.events.service.EventPlanningService;
import gov.rotations.events.service.NeedRow;
import gov.rotations.events.service.SeatService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What people need at an event, for its organisers; page {@code events/needs.xhtml}. */
@Named
@ViewScoped
public class NeedsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeatService service;

    @Inject
    private transient EventPlanningService planning;

    private long id;

    private transient List<NeedRow> rows;

    private String title;

    public void load() {
        title = planning.form(id).getTitle();
        rows = service.needs(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<NeedRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }
}
