package gov.rotations.retrospective.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Me;
import gov.rotations.faces.Texts;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.service.ImprovementRow;
import gov.rotations.retrospective.service.ImprovementService;
import gov.rotations.retrospective.service.ImprovementSteeringService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** One improvement, and what the programme team does with it; page {@code retrospective/improvement.xhtml}. */
@Named
@ViewScoped
public class ImprovementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImprovementService service;

    @Inject
    private transient ImprovementSteeringService steering;

    @Inject
    private transient Me me;

    private long id;

    private ImprovementRow row;

    private ImprovementSteeringService.Desk desk;

    private String outcome;

    public void load() {
        row = service.get(id);
        desk = me.is("PROGRAMME_ADMIN") ? steering.desk(id) : null;
    }

    public String agree() {
        return KeptForm.send(() -> {
            steering.agree(desk.form());
            return done("retrospective.item.agreed");
        });
    }

    public String keep() {
        return KeptForm.send(() -> {
            steering.change(desk.form());
            return done("retrospective.item.kept");
        });
    }

    public String begin() {
        return KeptForm.send(() -> {
            steering.begin(id, row.version());
            return done("retrospective.item.begun");
        });
    }

    public String finish() {
        return KeptForm.send(() -> {
            steering.finish(id, row.version(), outcome);
            return done("retrospective.item.done");
        });
    }

    public String drop() {
        return KeptForm.send(() -> {
            steering.drop(id, row.version(), outcome);
            return done("retrospective.item.dropped");
        });
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "improvement?faces-redirect=true&id=" + id;
    }

    public ImprovementRow getRow() {
        return row;
    }

    /** Null for everybody but the programme team. */
    public ImprovementSteeringService.Desk getDesk() {
        return desk;
    }

    public ImprovementTheme[] getThemes() {
        return ImprovementTheme.values();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
