package gov.rotations.development.web;

import gov.rotations.development.service.LevelViewReadingService;
import gov.rotations.development.service.LevelViewService;
import gov.rotations.development.service.SideBySide;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** The views of one moment beside each other; page {@code development/view-together.xhtml}. */
@Named
@ViewScoped
public class TogetherPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LevelViewReadingService reading;

    @Inject
    private transient LevelViewService service;

    private long id;

    private transient SideBySide sides;

    public void load() {
        sides = reading.together(id);
    }

    /** @param version as the page showed it, so that nobody closes words they have not read */
    public String discuss(long view, long version) {
        service.discuss(view, version);
        return done("development.together.discuss.done");
    }

    public String close(long view, long version) {
        service.close(view, version);
        return done("development.together.close.done");
    }

    public String reopen(long view, long version) {
        service.reopen(view, version);
        Messages.addFlashGlobalInfo(Texts.get("development.view.reopen.done"));
        return "view?faces-redirect=true&id=" + view;
    }

    public String show(long view, boolean forCoach, boolean forManager) {
        service.show(view, forCoach, forManager);
        return done("development.together.show.done");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "view-together?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SideBySide getSides() {
        if (sides == null) {
            sides = reading.together(id);
        }
        return sides;
    }
}
