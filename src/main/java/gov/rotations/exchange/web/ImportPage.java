package gov.rotations.exchange.web;

import gov.rotations.exchange.service.BatchView;
import gov.rotations.exchange.service.ImportService;
import gov.rotations.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** What a file would do, and the decision; page {@code exchange/import.xhtml}. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<ImportService.Confirmation, Severity> SEVERITIES = Map.of(
        ImportService.Confirmation.APPLIED, FacesMessage.SEVERITY_INFO, ImportService.Confirmation.LOOK_AGAIN, FacesMessage.SEVERITY_WARN);

    @Inject
    private ImportService service;

    private long id;
    private boolean skipFaulty;
    private BatchView view;

    public void load() {
        view = service.of(id);
    }

    public String confirm() {
        ImportService.Confirmation result = service.confirm(id, view.version(), skipFaulty);
        return samePage(SEVERITIES.get(result), Texts.of(result));
    }

    public String discard() {
        service.discard(id);
        return samePage(FacesMessage.SEVERITY_INFO, Texts.get("exchange.import.discarded"));
    }

    private String samePage(Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/exchange/import.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isSkipFaulty() {
        return skipFaulty;
    }

    public void setSkipFaulty(boolean skipFaulty) {
        this.skipFaulty = skipFaulty;
    }

    public BatchView getView() {
        return view;
    }
}
