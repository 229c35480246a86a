package gov.rotations.figures.web;

import gov.rotations.development.ExperienceBreadth;
import gov.rotations.figures.service.Metric;
import gov.rotations.figures.service.RegisterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one figure means; page {@code figures/metric.xhtml}. */
@Named
@RequestScoped
public class MetricPage {

    @Inject
    private RegisterService service;

    private String code;
    private Metric metric;
    private List<ExperienceBreadth.CohortBreadth> breadth;

    public void load() {
        metric = service.metric(code);
    }

    /** Counted once, and only where the page shows it. */
    public List<ExperienceBreadth.CohortBreadth> getBreadth() {
        if (breadth == null) {
            breadth = service.breadth();
        }
        return breadth;
    }

    public Metric getMetric() {
        return metric;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
