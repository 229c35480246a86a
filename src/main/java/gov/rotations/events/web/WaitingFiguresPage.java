package gov.rotations.events.web;

import gov.rotations.events.service.WaitingFigure;
import gov.rotations.events.service.WaitingFigureService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How waiting for seats ended; page {@code events/figures.xhtml}. */
@Named
@ViewScoped
public class WaitingFiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WaitingFigureService service;

    private transient List<WaitingFigure> rows;

    public void load() {
        rows = service.byKind();
    }

    public List<WaitingFigure> getRows() {
        return rows;
    }
}
