package gov.rotations.exchange.web;

import gov.rotations.exchange.service.ImportService;
import gov.rotations.exchange.service.SheetFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Files to download: templates from {@code exchange/template.xhtml}, corrected files from {@code exchange/corrected.xhtml}. */
@Named
@RequestScoped
public class SheetDownloads {

    @Inject
    private ImportService service;

    private String kind;
    private String format;
    private long id;

    public void sendTemplate() throws IOException {
        send(service.template(kind, format));
    }

    public void sendCorrected() throws IOException {
        send(service.corrected(id, format));
    }

    private static void send(SheetFile file) throws IOException {
        Faces.sendFile(file.content(), file.name(), true);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
