package gov.rotations.suggestion.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.service.ChangeForm;
import gov.rotations.suggestion.service.RequestRow;
import gov.rotations.suggestion.service.RequestService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;

/** Writing a request; page {@code suggestion/propose.xhtml}. */
@Named("requestProposePage")
@ViewScoped
public class ProposePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestService service;

    private TargetKind kind;

    private String ref;

    private Long id;

    private ChangeForm form;

    private transient List<RequestRow> others;

    /** Without a kind the page asks what it is to be about. */
    public void load() {
        Optional<RequestService.Proposing> proposing = id != null ? Optional.of(service.draft(id)) : Optional.ofNullable(kind).map(one -> service.begin(one, ref));
        form = proposing.map(RequestService.Proposing::form).orElse(null);
        others = proposing.map(RequestService.Proposing::others).orElse(List.of());
    }

    public String keep() {
        return KeptForm.send(() -> {
            long kept = service.keep(form);
            Messages.addFlashGlobalInfo(Texts.get("suggestion.propose.kept"));
            return "propose?faces-redirect=true&id=" + kept;
        });
    }

    public String submit() {
        return KeptForm.send(() -> {
            long sent = service.submit(form);
            Messages.addFlashGlobalInfo(Texts.get("suggestion.propose.sent"));
            return "request?faces-redirect=true&id=" + sent;
        });
    }

    public ChangeForm getForm() {
        return form;
    }

    public List<RequestRow> getOthers() {
        return others;
    }

    public TargetKind getKind() {
        return kind;
    }

    public void setKind(TargetKind kind) {
        this.kind = kind;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
