package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.Objection;
import gov.rotations.placement.service.PublishingService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What publishing will do, before it is done; page {@code placement/publish.xhtml}. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishingService service;

    private long round;
    private boolean knowing;
    private long roundVersion;
    private transient PublishingService.Standing standing;
    private transient List<Objection> objections;

    public void load() {
        standing = service.standing(new RoundId(round));
        roundVersion = standing.roundVersion();
        objections = service.objections(new RoundId(round));
    }

    public String publish() {
        service.publish(new RoundId(round), roundVersion, knowing);
        Messages.addFlashGlobalInfo(Texts.get("placement.publish.done"));
        return "placements?faces-redirect=true&round=" + round;
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }

    public boolean isKnowing() {
        return knowing;
    }

    public void setKnowing(boolean knowing) {
        this.knowing = knowing;
    }

    public PublishingService.Standing getStanding() {
        return standing;
    }

    public List<Objection> getObjections() {
        return objections;
    }
}
