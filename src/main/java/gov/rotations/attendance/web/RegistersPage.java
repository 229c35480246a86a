package gov.rotations.attendance.web;

import gov.rotations.attendance.service.RegisterLine;
import gov.rotations.attendance.service.RegisterListService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The registers somebody holds; page {@code attendance/registers.xhtml}. */
@Named
@ViewScoped
public class RegistersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterListService service;

    private RegisterLine.Step step;

    private List<RegisterLine> lines;

    public void load() {
        lines = service.mine(step);
    }

    public RegisterLine.Step[] getSteps() {
        return RegisterLine.Step.values();
    }

    public RegisterLine.Step getStep() {
        return step;
    }

    public void setStep(RegisterLine.Step step) {
        this.step = step;
    }

    public List<RegisterLine> getLines() {
        return lines;
    }
}
