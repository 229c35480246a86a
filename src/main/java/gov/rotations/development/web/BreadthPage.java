package gov.rotations.development.web;

import gov.rotations.development.ExperienceBreadth;
import gov.rotations.development.service.BreadthService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How broad the experience of cohorts is; page {@code development/breadth.xhtml}. */
@Named
@RequestScoped
public class BreadthPage {

    @Inject
    private BreadthService service;

    private List<ExperienceBreadth.CohortBreadth> figures;

    public void load() {
        figures = service.figures();
    }

    public int getLeast() {
        return ExperienceBreadth.LEAST;
    }

    public List<ExperienceBreadth.CohortBreadth> getFigures() {
        return figures;
    }
}
