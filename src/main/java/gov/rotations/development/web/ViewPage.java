package gov.rotations.development.web;

import gov.rotations.development.Confidence;
import gov.rotations.development.service.LevelForm;
import gov.rotations.development.service.LevelSheet;
import gov.rotations.development.service.LevelViewReadingService;
import gov.rotations.development.service.LevelViewService;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** One level view, written by its author and read by others; page {@code development/view.xhtml}. */
@Named
@ViewScoped
public class ViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "view?faces-redirect=true&id=";

    private static final String TOGETHER = "view-together?faces-redirect=true&id=";

    @Inject
    private transient LevelViewReadingService reading;

    @Inject
    private transient LevelViewService service;

    private long id;

    private Integer revision;

    private transient LevelSheet sheet;

    private LevelForm form;

    public void load() {
        sheet = reading.sheet(id, revision);
        form = sheet.isWritten() ? service.form(id) : null;
    }

    public String save() {
        return KeptForm.send(() -> {
            service.save(form);
            return done("development.view.save.done", FRESH);
        });
    }

    public String share() {
        return KeptForm.send(() -> {
            service.share(form);
            return done("development.view.share.done", TOGETHER);
        });
    }

    public String stay() {
        service.stay(id, form.getVersion());
        return done("development.view.stay.done", FRESH);
    }

    public String reopen() {
        service.reopen(id, getSheet().row().version());
        return done("development.view.reopen.done", FRESH);
    }

    private String done(String key, String page) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return page + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    public LevelSheet getSheet() {
        if (sheet == null) {
            sheet = reading.sheet(id, revision);
        }
        return sheet;
    }

    public LevelForm getForm() {
        return form;
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }
}
