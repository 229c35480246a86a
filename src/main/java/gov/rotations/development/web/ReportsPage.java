package gov.rotations.development.web;

import gov.rotations.development.service.ReportRow;
import gov.rotations.development.service.PeopleManagedService;
import gov.rotations.development.service.ReportView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whom somebody manages today; pages {@code development/reports.xhtml} and {@code report.xhtml}. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeopleManagedService service;

    private Long associate;

    private transient List<ReportRow> rows;

    private transient ReportView report;

    public void load() {
        rows = service.mine();
    }

    public void loadOne() {
        report = service.get(associate);
    }

    public Long getAssociate() {
        return associate;
    }

    public void setAssociate(Long associate) {
        this.associate = associate;
    }

    public List<ReportRow> getRows() {
        return rows;
    }

    public ReportView getReport() {
        if (report == null) {
            report = service.get(associate);
        }
        return report;
    }
}
