package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.service.ProposalRow;
import gov.rotations.placement.service.ProposalService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Saying no to a proposal with a reason, page {@code placement/decline.xhtml}. */
@Named
@ViewScoped
public class DeclinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProposalService service;

    private long id;
    private ProposalRow row;

    @NotNull(message = "Choose the reason that fits best")
    private DeclineReason reason;

    @Size(max = 600, message = "Write at most 600 characters")
    private String words;

    public void load() {
        row = service.get(id);
    }

    public String decline() {
        service.decline(id, reason, words);
        Messages.addFlashGlobalInfo(Texts.get("placement.proposals.declined", row.associate()));
        return "proposals?faces-redirect=true";
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ProposalRow getRow() {
        return row;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
