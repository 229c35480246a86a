package gov.rotations.development.web;

import gov.rotations.development.service.EndorsementForm;
import gov.rotations.development.service.RecordRow;
import gov.rotations.development.service.SharedRecordService;
import gov.rotations.development.service.SharedView;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.util.Messages;

/** What one associate shares with the reader, who may say something about it; page {@code development/shared.xhtml}. */
@Named
@ViewScoped
public class SharedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharedRecordService service;

    private String associate;
    private String record;
    private SharedView view;
    private RecordRow chosen;
    private EndorsementForm form;

    public void load() {
        view = service.of(Ids.read("associate", associate));
        Optional.ofNullable(Ids.find(record)).ifPresent(this::choose);
    }

    private void choose(long one) {
        chosen = service.record(one);
        form = service.form(one);
    }

    public String endorse() {
        return KeptForm.send(() -> {
            service.endorse(form);
            Messages.addFlashGlobalInfo(Texts.get("development.shared.endorsed"));
            return "shared?faces-redirect=true&associate=" + view.associate();
        });
    }

    public String getAssociate() {
        return associate;
    }

    public void setAssociate(String associate) {
        this.associate = associate;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public SharedView getView() {
        return view;
    }

    public RecordRow getChosen() {
        return chosen;
    }

    public EndorsementForm getForm() {
        return form;
    }
}
