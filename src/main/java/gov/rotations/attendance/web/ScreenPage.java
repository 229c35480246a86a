package gov.rotations.attendance.web;

import gov.rotations.attendance.service.ScreenService;
import gov.rotations.attendance.service.ScreenView;
import gov.rotations.faces.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The screen in the room; page {@code attendance/screen.xhtml}, which asks again every few seconds. */
@Named
@ViewScoped
public class ScreenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScreenService service;

    private String session;

    private ScreenView view;

    public void load() {
        view = service.show(Ids.read("session", session));
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public ScreenView getView() {
        return view;
    }
}
