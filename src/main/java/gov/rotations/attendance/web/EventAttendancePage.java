package gov.rotations.attendance.web;

import gov.rotations.attendance.service.Badge;
import gov.rotations.attendance.service.EventReport;
import gov.rotations.attendance.service.PaperService;
import gov.rotations.attendance.service.ReportService;
import gov.rotations.faces.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** The attendance of one event, and its badges: pages {@code attendance/event.xhtml} and {@code attendance/badges.xhtml}. */
@Named
@ViewScoped
public class EventAttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportService service;

    @Inject
    private PaperService paper;

    private String id;

    private EventReport report;

    private List<Badge> badges;

    public void load() {
        report = service.ofEvent(Ids.read("event", id));
    }

    public void loadBadges() {
        load();
        badges = service.badges(report.event());
    }

    public void download() throws IOException {
        long event = Ids.read("event", id);
        Faces.sendFile(paper.event(event), "attendance-" + event + ".csv", true);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EventReport getReport() {
        return report;
    }

    public List<Badge> getBadges() {
        return badges;
    }
}
