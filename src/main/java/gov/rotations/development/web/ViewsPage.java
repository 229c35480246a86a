package gov.rotations.development.web;

import gov.rotations.development.Moment;
import gov.rotations.development.Voice;
import gov.rotations.development.service.BeginForm;
import gov.rotations.development.service.LevelViewReadingService;
import gov.rotations.development.service.LevelViewService;
import gov.rotations.development.service.ViewsOverview;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** All level views somebody has to do with; page {@code development/views.xhtml}. */
@Named
@ViewScoped
public class ViewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "views?faces-redirect=true";

    @Inject
    private transient LevelViewReadingService reading;

    @Inject
    private transient LevelViewService service;

    private transient ViewsOverview overview;

    private final BeginForm own = new BeginForm();

    private final BeginForm other = new BeginForm();

    public void load() {
        overview = reading.mine();
    }

    public String begin() {
        return KeptForm.send(() -> "view?faces-redirect=true&id=" + service.begin(own));
    }

    public String beginAbout() {
        return KeptForm.send(() -> "view?faces-redirect=true&id=" + service.begin(other));
    }

    public String askCoach(long view) {
        service.ask(view, Voice.COACH);
        return done("development.views.ask.done");
    }

    public String askManager(long view) {
        service.ask(view, Voice.MANAGER);
        return done("development.views.ask.done");
    }

    public String discard(long view) {
        service.discard(view);
        return done("development.views.discard.done");
    }

    private static String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return FRESH;
    }

    public ViewsOverview getOverview() {
        if (overview == null) {
            overview = reading.mine();
        }
        return overview;
    }

    public BeginForm getOwn() {
        return own;
    }

    public BeginForm getOther() {
        return other;
    }

    public Moment[] getMoments() {
        return Moment.values();
    }
}
