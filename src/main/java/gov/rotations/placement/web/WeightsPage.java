package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.placement.service.WeightsForm;
import gov.rotations.placement.service.WeightsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** What plans are judged by; page {@code placement/weights.xhtml}. */
@Named
@ViewScoped
public class WeightsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WeightsService service;

    private String from;
    private List<WeightsService.Row> rows;

    @Valid
    private WeightsForm form;

    public void load() {
        rows = service.all();
        form = service.form(from);
    }

    public String save() {
        Messages.addFlashGlobalInfo(Texts.get("placement.weights.saved", service.save(form)));
        return "weights?faces-redirect=true";
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public List<WeightsService.Row> getRows() {
        return rows;
    }

    public WeightsForm getForm() {
        return form;
    }
}
