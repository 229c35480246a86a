package gov.rotations.development.web;

import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Moment;
import gov.rotations.development.service.GrowthFigures;
import gov.rotations.development.service.GrowthService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** M11 over many people; page {@code development/growth.xhtml}. */
@Named
@RequestScoped
public class GrowthPage {

    @Inject
    private GrowthService service;

    private Moment end = Moment.GRADUATION;

    private String cohort;

    private GrowthFigures figures;

    public void load() {
        figures = service.growth(end, cohort);
    }

    public Moment getEnd() {
        return end;
    }

    public void setEnd(Moment end) {
        this.end = end == null ? Moment.GRADUATION : end;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public GrowthFigures getFigures() {
        return figures;
    }

    public List<Cohorts.CohortCard> getCohorts() {
        return service.cohorts();
    }

    /** Moments that can be compared with the start. */
    public List<Moment> getEnds() {
        return List.of(Moment.END_R1, Moment.END_R2, Moment.END_R3, Moment.END_R4, Moment.GRADUATION);
    }

    public int getFewest() {
        return GrowthFigures.FEWEST;
    }
}
