package gov.rotations.skills.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.skills.service.DraftingService;
import gov.rotations.skills.service.EditionForm;
import gov.rotations.skills.service.SkillForm;
import gov.rotations.suggestion.Clash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;

/** The next edition while it is written, as a whole and skill by skill; pages {@code draft} and {@code draft-skill}. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "draft?faces-redirect=true&edition=";

    @Inject
    private transient DraftingService service;

    private String edition;
    private String key;
    private EditionForm form;
    private SkillForm skill;
    private LocalDate until;
    private transient DraftingService.View view;

    public void load() {
        view = service.get(edition);
        form = view.form();
    }

    public void loadSkill() {
        skill = service.skill(edition, key);
    }

    public String save() {
        return KeptForm.send(() -> {
            service.reword(edition, form);
            return done("skills.draft.saved");
        });
    }

    public String saveSkill() {
        return KeptForm.send(() -> {
            service.reword(edition, skill);
            return done("skills.draft.saved");
        });
    }

    public String takeOver(long request, List<Clash> seen, boolean keepOurs) {
        service.takeOver(edition, request, seen, keepOurs);
        return done("skills.draft.takenOver");
    }

    public String open() {
        service.open(edition, until);
        return done("skills.draft.opened");
    }

    public String takeBack() {
        service.takeBack(edition);
        return done("skills.draft.takenBack");
    }

    public String publish() {
        service.publish(edition);
        Messages.addFlashGlobalInfo(Texts.get("skills.draft.published"));
        return "framework?faces-redirect=true";
    }

    public String discard() {
        service.discard(edition);
        Messages.addFlashGlobalInfo(Texts.get("skills.draft.discarded"));
        return "editions?faces-redirect=true";
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return FRESH + edition;
    }

    public DraftingService.View getView() {
        return view;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public EditionForm getForm() {
        return form;
    }

    public SkillForm getSkill() {
        return skill;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
