package gov.rotations.coaching.web;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.service.LivingPairing;
import gov.rotations.coaching.service.PairingAdminService;
import gov.rotations.coaching.service.PairingRoundRow;
import gov.rotations.coaching.service.PairingRoundService;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** All pairing rounds and every living pairing; page {@code coaching/rounds.xhtml}. */
@Named
@ViewScoped
public class PairingRoundsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PairingRoundService service;

    @Inject
    private transient PairingAdminService pairings;

    private transient List<PairingRoundRow> rows;

    private transient List<LivingPairing> living;

    private transient List<Cohorts.CohortCard> cohorts;

    private Long cohort;

    private SupportKind kind = SupportKind.COACH;

    public void load() {
        rows = service.list();
        living = pairings.living();
        cohorts = service.cohorts();
    }

    public String open() {
        long id = service.open(new CohortId(cohort), kind).value();
        Messages.addFlashGlobalInfo(Texts.get("coaching.rounds.opened"));
        return "round?faces-redirect=true&id=" + id;
    }

    public String rescind(long id) {
        pairings.rescind(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.rounds.rescind.done"));
        return "rounds?faces-redirect=true";
    }

    public String end(long id) {
        pairings.end(id);
        Messages.addFlashGlobalInfo(Texts.get("coaching.rounds.end.done"));
        return "rounds?faces-redirect=true";
    }

    public SupportKind[] getKinds() {
        return SupportKind.values();
    }

    public List<PairingRoundRow> getRows() {
        return rows;
    }

    public List<LivingPairing> getLiving() {
        return living;
    }

    public List<Cohorts.CohortCard> getCohorts() {
        return cohorts;
    }

    public Long getCohort() {
        return cohort;
    }

    public void setCohort(Long cohort) {
        this.cohort = cohort;
    }

    public SupportKind getKind() {
        return kind;
    }

    public void setKind(SupportKind kind) {
        this.kind = kind;
    }
}
