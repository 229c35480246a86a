package gov.rotations.coaching.web;

import gov.rotations.coaching.service.PairingRow;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** The pairings of whoever reads, those that await an answer first; page {@code coaching/pairings.xhtml}. */
@Named
@ViewScoped
public class PairingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PairingService service;

    private transient List<PairingRow> rows;

    private static final String FRESH = "pairings?faces-redirect=true";

    public void load() {
        rows = service.mine();
    }

    public String accept(long id) {
        service.accept(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.pairings.accept.done"));
        return FRESH;
    }

    public String decline(long id) {
        service.decline(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.pairings.decline.done"));
        return FRESH;
    }

    public String pause(long id) {
        service.pause(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.pairings.pause.done"));
        return FRESH;
    }

    public String resume(long id) {
        service.resume(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.pairings.resume.done"));
        return FRESH;
    }

    public String askForChange(long id) {
        service.askForChange(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.pairings.askForChange.done"));
        return FRESH;
    }

    public List<PairingRow> getOpen() {
        return rows.stream().filter(row -> !row.isOver()).toList();
    }

    public List<PairingRow> getOver() {
        return rows.stream().filter(PairingRow::isOver).toList();
    }

    public List<PairingRow> getRows() {
        return rows;
    }
}
