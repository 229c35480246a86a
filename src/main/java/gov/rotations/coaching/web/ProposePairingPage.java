package gov.rotations.coaching.web;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.AssociateChoice;
import gov.rotations.coaching.service.PairingAdminService;
import gov.rotations.coaching.service.SupporterChoice;
import gov.rotations.cohort.AssociateId;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** An admin asks one supporter for one associate; page {@code coaching/propose.xhtml}. */
@Named
@ViewScoped
public class ProposePairingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PairingAdminService service;

    private SupportKind kind = SupportKind.COACH;

    private Long associate;

    private transient List<AssociateChoice> associates;

    private transient List<SupporterChoice> choices;

    public void load() {
        associates = service.withoutAny(kind);
        choices = service.choices(kind, associate);
    }

    public String propose(long supporter) {
        service.propose(kind, new SupporterId(supporter), new AssociateId(associate));
        Messages.addFlashGlobalInfo(Texts.get("coaching.propose.done"));
        return "rounds?faces-redirect=true";
    }

    public SupportKind[] getKinds() {
        return SupportKind.values();
    }

    public SupportKind getKind() {
        return kind;
    }

    public void setKind(SupportKind kind) {
        this.kind = kind;
    }

    public Long getAssociate() {
        return associate;
    }

    public void setAssociate(Long associate) {
        this.associate = associate;
    }

    public List<AssociateChoice> getAssociates() {
        return associates;
    }

    public List<SupporterChoice> getChoices() {
        return choices;
    }
}
