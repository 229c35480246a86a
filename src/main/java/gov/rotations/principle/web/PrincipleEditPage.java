package gov.rotations.principle.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.principle.service.PrincipleChange;
import gov.rotations.principle.service.PrincipleDraftingService;
import gov.rotations.principle.service.PrincipleForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Writing and publishing the next edition; page {@code principle/edit.xhtml}. */
@Named
@ViewScoped
public class PrincipleEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FRESH = "edit?faces-redirect=true";

    @Inject
    private transient PrincipleDraftingService service;

    private int number;
    private PrincipleForm form;
    private transient List<PrincipleChange> changes;

    public void load() {
        PrincipleDraftingService.Draft draft = service.draft();
        number = draft == null ? 0 : draft.number();
        form = draft == null ? null : draft.form();
        changes = draft == null ? List.of() : draft.changes();
    }

    public String begin() {
        service.begin();
        return done("principle.edit.begun", FRESH);
    }

    public String save() {
        return KeptForm.send(() -> {
            service.save(form);
            return done("principle.edit.saved", FRESH);
        });
    }

    public String publish() {
        service.publish(form.getVersion());
        return done("principle.edit.published", "editions?faces-redirect=true");
    }

    public String discard() {
        service.discard(form.getVersion());
        return done("principle.edit.discarded", FRESH);
    }

    private static String done(String key, String next) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return next;
    }

    public int getNumber() {
        return number;
    }

    public PrincipleForm getForm() {
        return form;
    }

    public List<PrincipleChange> getChanges() {
        return changes;
    }
}
