package gov.rotations.coaching.web;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.service.SupporterRow;
import gov.rotations.coaching.service.WishForm;
import gov.rotations.coaching.service.WishService;
import gov.rotations.faces.Texts;
import gov.rotations.skills.SkillKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What an associate looks for, and choosing by themselves; page {@code coaching/wish.xhtml}. */
@Named
@ViewScoped
public class WishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WishService service;

    private SupportKind kind = SupportKind.COACH;

    private WishForm form;

    private transient List<SupporterRow> choices;

    private transient List<SupporterRow> everybody;

    public void load() {
        form = service.form(kind);
        choices = service.choices(kind);
        everybody = service.everybody();
    }

    public String say() {
        service.say(form);
        Messages.addFlashGlobalInfo(Texts.get("coaching.wish.said"));
        return "wish?faces-redirect=true&kind=" + kind;
    }

    public String choose(long supporter) {
        service.choose(kind, new SupporterId(supporter));
        Messages.addFlashGlobalInfo(Texts.get("coaching.wish.chosen"));
        return "wish?faces-redirect=true&kind=" + kind;
    }

    public SupportKind[] getKinds() {
        return SupportKind.values();
    }

    public SkillKey[] getTopics() {
        return SkillKey.values();
    }

    public SupportKind getKind() {
        return kind;
    }

    public void setKind(SupportKind kind) {
        this.kind = kind;
    }

    public WishForm getForm() {
        return form;
    }

    public List<SupporterRow> getChoices() {
        return choices;
    }

    public List<SupporterRow> getEverybody() {
        return everybody;
    }
}
