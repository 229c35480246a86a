package gov.rotations.figures.web;

import gov.rotations.figures.service.LiveFigureService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How a figure stands today; on page {@code figures/metric.xhtml}. */
@Named
@RequestScoped
public class LiveFigurePage {

    @Inject
    private LiveFigureService service;

    private List<LiveFigureService.Now> now;

    /** Of the one figure the page is about. */
    public List<LiveFigureService.Now> of(String code) {
        if (now == null) {
            now = service.of(code);
        }
        return now;
    }
}
