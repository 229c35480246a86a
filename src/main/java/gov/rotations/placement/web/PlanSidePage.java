package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.service.AdoptingService;
import gov.rotations.placement.service.PlanEditingService;
import gov.rotations.placement.service.PlanEditingService.Cell;
import gov.rotations.placement.service.PlanEditingService.Judgement;
import gov.rotations.placement.service.PlanQuestionService;
import gov.rotations.placement.service.PlanSide;
import gov.rotations.placement.service.Remedy;
import gov.rotations.placement.service.WhyAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The side panel of the plan board and what is decided in it; part of page {@code placement/plan.xhtml}. */
@Named
@ViewScoped
public class PlanSidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NOWHERE = "-";

    @Inject
    private transient PlanEditingService service;

    @Inject
    private transient PlanQuestionService questions;

    @Inject
    private transient AdoptingService adopting;

    private long plan;
    private long version;
    private String associate;
    private String rotation;
    private String other;
    private String before;
    private PlanSide side;
    private Judgement judgement;
    private WhyAnswer answer;
    private List<Remedy> remedies;

    @NotBlank(message = "Say why in a few words")
    @Size(max = 400, message = "Write at most 400 characters")
    private String reason;

    /** Opens the panel for the cell that the address names, if it names one. */
    public void load(long ofPlan, long read) {
        plan = ofPlan;
        version = read;
        side = associate == null || rotation == null ? null : service.side(new PlanId(plan), associate, rotation);
    }

    /** Opens the panel for the cell that was chosen on the board. */
    public void select() {
        associate = Faces.getRequestParameter("associate");
        rotation = Faces.getRequestParameter("rotation");
        judgement = null;
        answer = null;
        remedies = null;
        side = service.side(new PlanId(plan), associate, rotation);
    }

    public String move(String opening) {
        String left = service.move(cell(), opening);
        Messages.addFlashGlobalInfo(Texts.get("placement.side.moved", side.name()));
        return fresh() + "&before=" + Objects.toString(left, NOWHERE);
    }

    /** Takes the last move back; nobody else has changed the plan since, or the move is refused. */
    public String undo() {
        service.move(cell(), NOWHERE.equals(before) ? null : before);
        Messages.addFlashGlobalInfo(Texts.get("placement.side.moved", side.name()));
        return fresh();
    }

    /** Asks the planner why not this opening, and what it would take. */
    public void ask(String opening) {
        answer = questions.whyNot(new PlanId(plan), associate, rotation, opening);
    }

    /** Asks the planner what would give the associate an opening here. */
    public void askForRemedies() {
        remedies = questions.whatWouldPlace(new PlanId(plan), associate, rotation);
    }

    /** The plan the planner answered with becomes a version of its own. */
    public String adopt() {
        PlanId made = adopting.adopt(new PlanId(plan), answer.plan(), Texts.get("placement.ask.note", side.name(), answer.opening()));
        Messages.addFlashGlobalInfo(Texts.get("placement.ask.adopted"));
        return "plan?faces-redirect=true&id=" + made;
    }

    public void judgeSwap() {
        judgement = service.judgeSwap(cell(), other);
    }

    public String swap() {
        service.swap(cell(), other);
        Messages.addFlashGlobalInfo(Texts.get("placement.side.swapped", side.name()));
        return fresh();
    }

    public String pin() {
        service.pin(cell(), reason);
        Messages.addFlashGlobalInfo(Texts.get("placement.side.pinned", side.name()));
        return fresh();
    }

    public String forbid() {
        service.forbid(cell(), side.present().opening(), reason);
        Messages.addFlashGlobalInfo(Texts.get("placement.side.forbidden", side.name()));
        return fresh();
    }

    public String release(long pin) {
        service.release(new PlanId(plan), pin);
        Messages.addFlashGlobalInfo(Texts.get("placement.side.released"));
        return fresh();
    }

    private Cell cell() {
        return new Cell(new PlanId(plan), version, associate, rotation);
    }

    private String fresh() {
        return "plan?faces-redirect=true&id=" + plan + "&associate=" + associate + "&rotation=" + rotation;
    }

    public String getAssociate() {
        return associate;
    }

    public void setAssociate(String associate) {
        this.associate = associate;
    }

    public String getRotation() {
        return rotation;
    }

    public void setRotation(String rotation) {
        this.rotation = rotation;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PlanSide getSide() {
        return side;
    }

    public WhyAnswer getAnswer() {
        return answer;
    }

    public List<Remedy> getRemedies() {
        return remedies;
    }

    public Judgement getJudgement() {
        return judgement;
    }
}
