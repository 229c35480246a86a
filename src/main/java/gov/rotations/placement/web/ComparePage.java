package gov.rotations.placement.web;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.service.PlanComparison;
import gov.rotations.placement.service.PlanComparisonService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Two plan versions side by side, page {@code placement/compare.xhtml}. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanComparisonService service;

    private long plan;
    private long with;
    private PlanComparison comparison;

    public void load() {
        comparison = service.compare(new PlanId(with), new PlanId(plan));
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public long getWith() {
        return with;
    }

    public void setWith(long with) {
        this.with = with;
    }

    public PlanComparison getComparison() {
        return comparison;
    }
}
