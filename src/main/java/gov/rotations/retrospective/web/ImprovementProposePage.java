package gov.rotations.retrospective.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.service.ImprovementService;
import gov.rotations.retrospective.service.WordsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Proposing an improvement, or making one of what somebody wrote; page {@code retrospective/propose.xhtml}. */
@Named
@ViewScoped
public class ImprovementProposePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImprovementService service;

    @Inject
    private transient WordsService words;

    private String key;

    private String written;

    private ImprovementTheme theme;

    private String what;

    private String why;

    public void load() {
        written = key == null ? null : words.get(key).text();
    }

    public String send() {
        return KeptForm.send(() -> {
            long id = key == null ? service.propose(theme, what, why) : words.takeUp(key, theme, what, why);
            Messages.addFlashGlobalInfo(Texts.get("retrospective.propose.sent"));
            return "improvement?faces-redirect=true&id=" + id;
        });
    }

    public ImprovementTheme[] getThemes() {
        return ImprovementTheme.values();
    }

    public String getWritten() {
        return written;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public ImprovementTheme getTheme() {
        return theme;
    }

    public void setTheme(ImprovementTheme theme) {
        this.theme = theme;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
