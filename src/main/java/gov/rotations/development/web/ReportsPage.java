package gov.rotations.development.web;

import gov.rotations.development.service.ReportRow;
import gov.rotations.development.service.PeopleManagedService;
import gov.rotations.development.service.ReportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whom somebody manages today; pages {@code development/reports.xhtml} and {@code report.xhtml}. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    private PeopleManagedService service;

    private Long associate;

    private List<ReportRow> rows;

    private ReportView report;

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
