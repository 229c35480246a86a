package gov.rotations.attendance.web;

import gov.rotations.attendance.service.PaperService;
import gov.rotations.attendance.service.PersonReport;
import gov.rotations.attendance.service.ReportService;
import gov.rotations.faces.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One person across everything: pages {@code attendance/mine.xhtml} and, for admins, {@code attendance/person.xhtml}. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportService service;

    @Inject
    private PaperService paper;

    private String id;

    private PersonReport report;

    public void loadMine() {
        report = service.mine();
    }

    public void loadPerson() {
        report = service.of(Ids.read("account", id));
    }

    public void download() throws IOException {
        Faces.sendFile(paper.mine(), "attendance.csv", true);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonReport getReport() {
        return report;
    }
}
