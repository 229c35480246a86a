package gov.rotations.principle.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.principle.TagKind;
import gov.rotations.principle.service.PrincipleTagService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Messages;

/** Choosing the principles of one thing; page {@code principle/tags.xhtml}. */
@Named
@ViewScoped
public class PrincipleTagsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrincipleTagService service;

    private TagKind kind;
    private String subject;
    private List<String> seen;
    private List<String> chosen;
    private transient PrincipleTagService.Desk desk;

    public void load() {
        desk = service.desk(kind, subject);
        seen = new ArrayList<>(desk.chosen());
        chosen = new ArrayList<>(seen);
    }

    public String save() {
        return KeptForm.send(() -> {
            service.tag(kind, subject, seen, chosen);
            Messages.addFlashGlobalInfo(Texts.get("principle.tags.saved"));
            return "tags?faces-redirect=true&kind=" + kind + "&subject=" + subject;
        });
    }

    /** Read once more for a page that is shown again after a refusal. */
    public PrincipleTagService.Desk getDesk() {
        if (desk == null) {
            desk = service.desk(kind, subject);
        }
        return desk;
    }

    public TagKind getKind() {
        return kind;
    }

    public void setKind(TagKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
