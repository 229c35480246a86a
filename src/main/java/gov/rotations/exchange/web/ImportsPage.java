package gov.rotations.exchange.web;

import gov.rotations.exchange.service.BatchRow;
import gov.rotations.exchange.service.ImportService;
import gov.rotations.exchange.service.SheetKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** What can be imported, the upload of a file, and the latest imports; page {@code exchange/imports.xhtml}. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService service;

    private List<SheetKind> kinds;
    private List<BatchRow> latest;
    private String kind;
    private boolean tooLarge;
    private transient Part file;

    public void load() {
        kinds = service.kinds();
        latest = service.latest();
    }

    public String upload() throws IOException {
        long batch = service.upload(kind, file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        return "/exchange/import.xhtml?faces-redirect=true&id=" + batch;
    }

    public List<SheetKind> getKinds() {
        return kinds;
    }

    public List<BatchRow> getLatest() {
        return latest;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
