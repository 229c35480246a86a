package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.service.PlanBoard;
import gov.rotations.placement.service.PlanBoardService;
import gov.rotations.placement.service.PlanHead;
import gov.rotations.placement.service.PlanProgress;
import gov.rotations.placement.service.PlanningService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** A plan version, while the planner is at work and after; page {@code placement/plan.xhtml}. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "plan?faces-redirect=true&id=";

    @Inject
    private transient PlanBoardService boards;

    @Inject
    private transient PlanningService planning;

    private long id;
    private String show;
    private String note;
    private PlanHead head;
    private PlanProgress progress;
    private transient PlanBoard board;

    public void load() {
        head = boards.head(new PlanId(id));
        // While the planner works the tree may already have asked for a board that was still empty.
        board = null;
        note = head.note();
        progress = planning.progress(new PlanId(id));
    }

    /** Asked by the page while the planner is at work. */
    public void look() {
        load();
    }

    public String cancel() {
        planning.cancel(new PlanId(id));
        Messages.addFlashGlobalInfo(Texts.get("placement.plan.cancelling"));
        return HERE + id;
    }

    public String discard() {
        planning.discard(new PlanId(id));
        Messages.addFlashGlobalInfo(Texts.get("placement.plan.discarded"));
        return "round?faces-redirect=true&id=" + head.round();
    }

    public String annotate() {
        planning.annotate(new PlanId(id), note);
        Messages.addFlashGlobalInfo(Texts.get("placement.plan.annotated"));
        return HERE + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public PlanHead getHead() {
        return head;
    }

    public PlanProgress getProgress() {
        return progress;
    }

    /** The plan as it lies on the table; read when the page first asks. */
    public PlanBoard getBoard() {
        board = board == null ? boards.board(new PlanId(id)) : board;
        return board;
    }
}
