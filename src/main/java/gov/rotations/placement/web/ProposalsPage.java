package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.service.ProposalRow;
import gov.rotations.placement.service.ProposalService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** A department's proposals, page {@code placement/proposals.xhtml}. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FRESH = "proposals?faces-redirect=true";

    @Inject
    private transient ProposalService service;

    private List<ProposalRow> rows;

    public void load() {
        rows = service.mine();
    }

    public String accept(ProposalRow row) {
        service.accept(row.id());
        Messages.addFlashGlobalInfo(Texts.get("placement.proposals.accepted", row.associate()));
        return FRESH;
    }

    public String acceptAll() {
        int accepted = service.acceptAll(rows.stream().filter(ProposalRow::isAnswerable).map(ProposalRow::id).toList());
        Messages.addFlashGlobalInfo(Texts.get("placement.proposals.acceptedAll", accepted));
        return FRESH;
    }

    public List<ProposalRow> getRows() {
        return rows;
    }

    public long getOpenCount() {
        return rows.stream().filter(ProposalRow::isAnswerable).count();
    }
}
