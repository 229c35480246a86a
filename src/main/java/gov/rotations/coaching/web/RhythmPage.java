package gov.rotations.coaching.web;

import gov.rotations.coaching.service.RhythmFigures;
import gov.rotations.coaching.service.RhythmService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How coaching goes; page {@code coaching/round-rhythm.xhtml}. */
@Named
@RequestScoped
public class RhythmPage {

    @Inject
    private RhythmService service;

    private List<RhythmFigures> figures;

    public void load() {
        figures = service.figures();
    }

    public List<RhythmFigures> getFigures() {
        return figures;
    }
}
