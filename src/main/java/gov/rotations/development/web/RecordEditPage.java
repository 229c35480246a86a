package gov.rotations.development.web;

import gov.rotations.development.service.OwnRecordService;
import gov.rotations.development.service.PlacementChoice;
import gov.rotations.development.service.RecordForm;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Messages;

/** Writes a record, a new one or one that is there; page {@code development/record-edit.xhtml}. */
@Named
@ViewScoped
public class RecordEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnRecordService service;

    private String id;
    private String activity;
    private RecordForm form;
    private List<PlacementChoice> placements;

    public void load() {
        form = Optional.ofNullable(id).map(text -> service.form(Ids.read("record", text))).orElseGet(() -> service.newForm(activity));
        placements = service.placements();
    }

    public String save() {
        return KeptForm.send(() -> {
            long kept = service.save(form);
            Messages.addFlashGlobalInfo(Texts.get("development.edit.saved"));
            return "record?faces-redirect=true&id=" + kept;
        });
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public RecordForm getForm() {
        return form;
    }

    public List<PlacementChoice> getPlacements() {
        return placements;
    }
}
