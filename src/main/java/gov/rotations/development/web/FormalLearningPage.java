package gov.rotations.development.web;

import gov.rotations.development.service.FormalLearningService;
import gov.rotations.development.service.LearningChoice;
import gov.rotations.development.service.LearningForm;
import gov.rotations.development.service.LearningRow;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What one has read, watched or attended; page {@code development/learning.xhtml}. */
@Named
@ViewScoped
public class FormalLearningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormalLearningService service;

    private String id;
    private transient List<LearningRow> rows;
    private List<LearningChoice> choices;
    private LearningForm form;

    public void load() {
        rows = service.list();
        choices = service.choices();
        form = service.form(Ids.find(id));
    }

    public String save() {
        return KeptForm.send(() -> {
            service.save(form);
            return said("development.learning.saved");
        });
    }

    public String forget(long one) {
        service.forget(one);
        return said("development.learning.forgotten");
    }

    private static String said(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "learning?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<LearningRow> getRows() {
        return rows;
    }

    public List<LearningChoice> getChoices() {
        return choices;
    }

    public LearningForm getForm() {
        return form;
    }
}
