package gov.rotations.attendance.web;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.service.PaperService;
import gov.rotations.attendance.service.RegisterService;
import gov.rotations.attendance.service.RegisterView;
import gov.rotations.faces.Ids;
import gov.rotations.faces.Texts;
import gov.rotations.shared.Times;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The register of a session, made for a phone; pages {@code attendance/register.xhtml} and {@code attendance/paper.xhtml}. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private RegisterService service;

    @Inject
    private PaperService paper;

    private String session;

    private RegisterView view;

    private String email;

    public void load() {
        view = service.get(id());
    }

    public void present(long person) {
        mark(person, AttendanceState.PRESENT);
    }

    public void late(long person) {
        mark(person, AttendanceState.LATE);
    }

    /** Takes back what was tapped. */
    public void undo(long person) {
        mark(person, AttendanceState.EXPECTED);
    }

    private void mark(long person, AttendanceState state) {
        service.mark(id(), person, state);
        load();
    }

    public String walkIn() {
        service.walkIn(id(), email);
        return done("attendance.register.walkIn.done");
    }

    public String close() {
        service.close(id(), view.version());
        return done("attendance.register.close.done");
    }

    /** What was known stays. */
    public String keep(long contradiction) {
        service.settle(contradiction, false, null);
        return done("attendance.register.keep.done");
    }

    public String take(long contradiction) {
        service.settle(contradiction, true, Texts.get("attendance.register.take.why"));
        return done("attendance.register.take.done");
    }

    /** Sends the register as a file that may be filled in and imported. */
    public void download() throws IOException {
        Faces.sendFile(paper.register(id()), "register-" + id() + ".csv", true);
    }

    private long id() {
        return Ids.read("session", session);
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "register?faces-redirect=true&session=" + id();
    }

    /** The time of day, as everybody on the register is there on the same day. */
    public String clock(Instant moment) {
        return TIME.format(moment.atZone(Times.ZONE));
    }

    /** Room on paper for people without a seat. */
    public List<Integer> getBlankLines() {
        return List.of(1, 2, 3, 4, 5, 6);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public RegisterView getView() {
        return view;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
