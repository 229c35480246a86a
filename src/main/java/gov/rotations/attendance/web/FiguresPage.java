package gov.rotations.attendance.web;

import gov.rotations.attendance.service.FigureService;
import gov.rotations.attendance.service.Figures;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The measures of attendance with their definitions; page {@code attendance/figures.xhtml}. */
@Named
@ViewScoped
public class FiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureService service;

    private Figures figures;

    public void load() {
        figures = service.all();
    }

    public int getLeast() {
        return Figures.LEAST;
    }

    public int getAim() {
        return Figures.AIM;
    }

    public Figures getFigures() {
        return figures;
    }
}
