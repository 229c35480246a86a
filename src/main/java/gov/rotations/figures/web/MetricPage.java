package gov.rotations.figures.web;

import gov.rotations.figures.service.Metric;
import gov.rotations.figures.service.MetricService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What one figure means; page {@code figures/metric.xhtml}. */
@Named
@RequestScoped
public class MetricPage {

    @Inject
    private MetricService service;

    private String code;
    private Metric metric;

    public void load() {
        metric = service.metric(code);
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
