package gov.rotations.attendance.web;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.service.MarkForm;
import gov.rotations.attendance.service.RegisterService;
import gov.rotations.attendance.service.PersonMark;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;

/** Everything a register can say of one person, and corrections of a closed one; page {@code attendance/mark.xhtml}. */
@Named
@ViewScoped
public class MarkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService service;

    private String session;

    private String person;

    private PersonMark known;

    private final MarkForm form = new MarkForm();

    public void load() {
        known = service.of(id(), Ids.read("person", person));
        form.startFrom(known.row());
    }

    public String mark() {
        return KeptForm.send(() -> {
            service.mark(id(), form);
            return done("attendance.mark.done");
        });
    }

    public String correct() {
        return KeptForm.send(() -> {
            service.correct(id(), form);
            return done("attendance.mark.corrected");
        });
    }

    private long id() {
        return Ids.read("session", session);
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key, known.row().name()));
        return "register?faces-redirect=true&session=" + id();
    }

    public List<AttendanceState> getStates() {
        return known.choices();
    }

    public List<Integer> getShares() {
        return List.of(25, 50, 75);
    }

    public Excuse[] getExcuses() {
        return Excuse.values();
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public PersonMark getKnown() {
        return known;
    }

    public MarkForm getForm() {
        return form;
    }
}
