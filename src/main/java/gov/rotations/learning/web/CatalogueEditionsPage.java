package gov.rotations.learning.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.learning.service.ActivityChange;
import gov.rotations.learning.service.CatalogueDraftingService;
import gov.rotations.learning.service.CatalogueEditionService;
import gov.rotations.learning.service.CatalogueForm;
import gov.rotations.suggestion.Clash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Editions of the activities, what differs between them, and the next one; pages {@code learning/editions} and {@code learning/draft}. */
@Named
@ViewScoped
public class CatalogueEditionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CatalogueEditionService editions;

    @Inject
    private transient CatalogueDraftingService drafting;

    private String from;

    private String to;

    private String edition;

    private CatalogueForm form;

    private transient List<CatalogueEditionService.Row> rows;

    private transient List<ActivityChange> changes;

    private transient CatalogueDraftingService.View view;

    public void load() {
        rows = editions.editions();
        changes = from == null || to == null ? List.of() : editions.compare(from, to);
    }

    public void loadDraft() {
        view = drafting.get(edition);
        form = view.form();
    }

    public String begin() {
        edition = drafting.begin();
        return done("learning.draft.begun");
    }

    public String takeOver(long request, List<Clash> seen, boolean keepOurs) {
        drafting.include(edition, request, seen, keepOurs);
        return done("learning.draft.included");
    }

    public String leaveOut(long request) {
        drafting.leaveOut(edition, request);
        return done("learning.draft.leftOut");
    }

    public String describe() {
        return KeptForm.send(() -> {
            drafting.describe(edition, form);
            return done("learning.draft.saved");
        });
    }

    public String publish() {
        drafting.publish(edition);
        return gone("learning.draft.published");
    }

    public String discard() {
        drafting.discard(edition);
        return gone("learning.draft.discarded");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "draft?faces-redirect=true&edition=" + edition;
    }

    private static String gone(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "editions?faces-redirect=true";
    }

    public List<CatalogueEditionService.Row> getRows() {
        return rows;
    }

    public List<ActivityChange> getChanges() {
        return changes;
    }

    /** What is being written is needed again when the form comes back with a fault. */
    public CatalogueDraftingService.View getView() {
        if (view == null) {
            view = drafting.get(edition);
        }
        return view;
    }

    public CatalogueForm getForm() {
        return form;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
