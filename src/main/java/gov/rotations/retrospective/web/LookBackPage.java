package gov.rotations.retrospective.web;

import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.retrospective.service.AnswerForm;
import gov.rotations.retrospective.service.AnswerSheet;
import gov.rotations.retrospective.service.LookingBackService;
import gov.rotations.retrospective.service.RetrospectiveRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** Looking back on one placement; page {@code retrospective/answer.xhtml}. */
@Named
@ViewScoped
public class LookBackPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LookingBackService service;

    private long id;

    private RetrospectiveRow row;

    private AnswerForm form;

    public void load() {
        AnswerSheet sheet = service.sheet(id);
        row = sheet.row();
        form = sheet.form();
    }

    public String send() {
        return KeptForm.send(() -> {
            service.answer(form);
            Messages.addFlashGlobalInfo(Texts.get(row.other() ? "retrospective.form.sentBoth" : "retrospective.form.sent"));
            return "retrospective?faces-redirect=true&id=" + id;
        });
    }

    public RetrospectiveRow getRow() {
        return row;
    }

    public AnswerForm getForm() {
        return form;
    }

    public ValueStep[] getValues() {
        return ValueStep.values();
    }

    public PlacementStep[] getPlacements() {
        return PlacementStep.values();
    }

    public PulseStep[] getPulses() {
        return PulseStep.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
