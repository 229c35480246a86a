package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.service.ProposingService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** What proposing a plan will send, before it is sent; page {@code placement/propose.xhtml}. */
@Named
@ViewScoped
public class ProposePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProposingService service;

    private long plan;
    private long round;
    private boolean knowing;
    private transient ProposingService.Preview preview;
    private long planVersion;

    public void load() {
        preview = service.preview(new PlanId(plan));
        planVersion = preview.planVersion();
        round = preview.round().value();
    }

    public String propose() {
        service.propose(new PlanId(plan), planVersion, knowing);
        Messages.addFlashGlobalInfo(Texts.get("placement.propose.sent"));
        return "answers?faces-redirect=true&round=" + round;
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public long getRound() {
        return round;
    }

    public boolean isKnowing() {
        return knowing;
    }

    public void setKnowing(boolean knowing) {
        this.knowing = knowing;
    }

    public ProposingService.Preview getPreview() {
        return preview;
    }
}
