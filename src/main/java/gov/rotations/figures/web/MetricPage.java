package gov.rotations.figures.web;

import gov.rotations.figures.service.Metric;
import gov.rotations.figures.service.MetricService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What one figure means, or meant before; page {@code figures/metric.xhtml}. */
@Named
@RequestScoped
public class MetricPage {

    @Inject
    private MetricService service;

    private String code;

    private Integer revision;

    private MetricService.View view;

    public void load() {
        view = service.metric(code, revision);
    }

    public MetricService.View getView() {
        return view;
    }

    public Metric getMetric() {
        return view.metric();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }
}
