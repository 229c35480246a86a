package gov.rotations.placement.web;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.service.FairnessService;
import gov.rotations.placement.service.FairnessView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How fairly a plan serves people; page {@code placement/fairness.xhtml}. */
@Named
@ViewScoped
public class FairnessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FairnessService service;

    private long plan;
    private FairnessView view;

    public void load() {
        view = service.of(new PlanId(plan));
    }

    public long getPlan() {
        return plan;
    }

    public void setPlan(long plan) {
        this.plan = plan;
    }

    public FairnessView getView() {
        return view;
    }
}
