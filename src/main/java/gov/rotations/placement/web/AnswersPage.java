package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.service.ProposalRow;
import gov.rotations.placement.service.ProposalService;
import gov.rotations.placement.service.PublishingService;
import gov.rotations.placement.service.RepairService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** How departments have answered a round, page {@code placement/answers.xhtml}. */
@Named
@ViewScoped
public class AnswersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProposalService service;

    @Inject
    private transient PublishingService publishing;

    @Inject
    private transient RepairService repairs;

    private long round;
    private List<ProposalRow> rows;
    private PublishingService.Standing standing;

    public void load() {
        standing = publishing.standing(new RoundId(round));
        rows = service.of(new RoundId(round));
    }

    public String acceptLate(ProposalRow row) {
        service.acceptLate(row.id());
        Messages.addFlashGlobalInfo(Texts.get("placement.proposals.accepted", row.associate()));
        return fresh();
    }

    public String rescind(ProposalRow row) {
        service.rescind(row.id());
        Messages.addFlashGlobalInfo(Texts.get("placement.answers.rescinded", row.associate()));
        return fresh();
    }

    public String repair() {
        return "plan?faces-redirect=true&id=" + repairs.repair(new RoundId(round));
    }

    public String weigh() {
        return "moves?faces-redirect=true&id=" + repairs.weigh(new RoundId(round));
    }

    private String fresh() {
        return "answers?faces-redirect=true&includeViewParams=true";
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }

    public List<ProposalRow> getRows() {
        return rows;
    }

    public PublishingService.Standing getStanding() {
        return standing;
    }
}
