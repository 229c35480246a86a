package gov.rotations.coaching.web;

import gov.rotations.coaching.service.PairingRoundService;
import gov.rotations.coaching.service.PairingRoundView;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** What the matcher suggests for a cohort, and what an admin says to it; page {@code coaching/round.xhtml}. */
@Named
@ViewScoped
public class PairingRoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PairingRoundService service;

    private long id;

    private transient PairingRoundView round;

    private static final String FRESH = "round?faces-redirect=true&id=";

    public void load() {
        round = service.get(id);
    }

    public String suggest() {
        service.suggest(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.round.suggest.done"));
        return FRESH + id;
    }

    public String send() {
        service.send(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.round.send.done"));
        return FRESH + id;
    }

    public String discard() {
        service.discard(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.round.discard.done"));
        return FRESH + id;
    }

    public String pin(long associate, long supporter) {
        service.pin(id, associate, supporter);
        Messages.addFlashGlobalInfo(Texts.get("coaching.round.pin.done"));
        return FRESH + id;
    }

    public String forbid(long associate, long supporter) {
        service.forbid(id, associate, supporter);
        Messages.addFlashGlobalInfo(Texts.get("coaching.round.forbid.done"));
        return FRESH + id;
    }

    public String release(long associate, long supporter) {
        service.release(id, associate, supporter);
        Messages.addFlashGlobalInfo(Texts.get("coaching.round.release.done"));
        return FRESH + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PairingRoundView getRound() {
        return round;
    }
}
