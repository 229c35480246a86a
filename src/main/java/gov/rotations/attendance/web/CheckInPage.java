package gov.rotations.attendance.web;

import gov.rotations.attendance.service.CheckIn;
import gov.rotations.attendance.service.CheckInService;
import gov.rotations.attendance.service.DoorSign;
import gov.rotations.attendance.service.OwnAttendance;
import gov.rotations.faces.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** The target of a scan, and where the code is typed; page {@code attendance/check-in.xhtml}. */
@Named
@ViewScoped
public class CheckInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckInService service;

    @Inject
    private Arrivals arrivals;

    private String session;

    private String token;

    private String code;

    private CheckIn answer;

    private OwnAttendance own;

    public void load() {
        answer = arrivals.come(session, token);
        own = arrivals.own(session);
    }

    public void type() {
        answer = arrivals.through(service.type(code));
        code = null;
    }

    public void takeSeat() {
        answer = arrivals.through(service.takeSeat(answer.session(), answer.receipt()));
    }

    /** The session the answer is about, where the person may know of it. */
    public DoorSign getSign() {
        return Optional.ofNullable(answer).flatMap(one -> service.sign(one.session())).or(() -> Optional.ofNullable(Ids.find(session))
            .flatMap(service::sign)).orElse(null);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public CheckIn getAnswer() {
        return answer;
    }

    public OwnAttendance getOwn() {
        return own;
    }
}
