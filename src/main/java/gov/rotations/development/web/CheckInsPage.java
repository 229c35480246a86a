package gov.rotations.development.web;

import gov.rotations.development.service.CheckInForm;
import gov.rotations.development.service.CheckInRow;
import gov.rotations.development.service.RegularCheckInService;
import gov.rotations.development.service.CheckInSheet;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Check-ins and agreed goals, for the associate on {@code development/check-ins.xhtml} and for a manager on {@code report.xhtml}. */
@Named
@ViewScoped
public class CheckInsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegularCheckInService service;

    private Long associate;

    private Long chosen;

    private transient CheckInSheet sheet;

    private final CheckInForm form = new CheckInForm();

    private long version;

    private String agreed;

    private String goal;

    private Long goalWith;

    private LocalDate goalDue;

    public void load() {
        sheet = service.sheet(associate);
        sheet.checkIns().stream().filter(row -> chosen != null && row.id() == chosen).findFirst().ifPresent(this::write);
    }

    private void write(CheckInRow row) {
        version = row.version();
        agreed = row.agreed();
    }

    public String propose() {
        form.setAssociate(associate);
        return KeptForm.send(() -> {
            service.propose(form);
            return done("development.checkIns.propose.done");
        });
    }

    public String agree(long id) {
        service.agree(id);
        return done("development.checkIns.agree.done");
    }

    public String hold(long id) {
        service.hold(id);
        return done("development.checkIns.hold.done") + "&chosen=" + id;
    }

    public String miss(long id) {
        service.miss(id);
        return done("development.checkIns.miss.done");
    }

    public String cancel(long id) {
        service.cancel(id);
        return done("development.checkIns.cancel.done");
    }

    public void calendar(long id, String title) throws IOException {
        Faces.sendFile(service.calendar(id, title).getBytes(StandardCharsets.UTF_8), "check-in.ics", true);
    }

    public String note() {
        return KeptForm.send(() -> {
            service.note(chosen, version, agreed);
            return done("development.checkIns.note.done");
        });
    }

    public String agreeOn() {
        return KeptForm.send(() -> {
            service.agreeOn(associate, goalWith, goal, goalDue);
            return done("development.checkIns.goal.done");
        });
    }

    public String tick(long id) {
        service.tick(id);
        return done("development.checkIns.tick.done");
    }

    public String drop(long id) {
        service.drop(id);
        return done("development.checkIns.drop.done");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return getPage() + (associate == null ? "?faces-redirect=true" : "?faces-redirect=true&associate=" + associate);
    }

    /** The page without its ending on which the reader sees these check-ins. */
    public String getPage() {
        return associate == null ? "check-ins" : "report";
    }

    public Long getAssociate() {
        return associate;
    }

    public void setAssociate(Long associate) {
        this.associate = associate;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public CheckInSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(associate);
        }
        return sheet;
    }

    public CheckInForm getForm() {
        return form;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public Long getGoalWith() {
        return goalWith;
    }

    public void setGoalWith(Long goalWith) {
        this.goalWith = goalWith;
    }

    public LocalDate getGoalDue() {
        return goalDue;
    }

    public void setGoalDue(LocalDate goalDue) {
        this.goalDue = goalDue;
    }
}
