package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.service.MoveTableService;
import gov.rotations.placement.service.MoveTableView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** The best plan for each number of people allowed to move; page {@code placement/moves.xhtml}. */
@Named
@ViewScoped
public class MovesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MoveTableService service;

    private long id;
    private MoveTableView table;

    public void load() {
        table = service.view(new MoveTableId(id));
    }

    public String stop() {
        service.cancel(new MoveTableId(id));
        return "moves?faces-redirect=true&id=" + id;
    }

    public String choose(int people) {
        PlanId plan = service.choose(new MoveTableId(id), people, Texts.get("placement.moves.note", people));
        Messages.addFlashGlobalInfo(Texts.get("placement.ask.adopted"));
        return "plan?faces-redirect=true&id=" + plan;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public MoveTableView getTable() {
        return table;
    }
}
