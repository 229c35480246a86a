package gov.rotations.development.web;

import gov.rotations.development.Circle;
import gov.rotations.development.service.GoalForm;
import gov.rotations.development.service.GoalService;
import gov.rotations.development.service.OverviewService;
import gov.rotations.development.service.PlanOverview;
import gov.rotations.faces.Ids;
import gov.rotations.faces.KeptForm;
import gov.rotations.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.util.Messages;

/** One's own plan at a glance; page {@code development/plan.xhtml}. */
@Named
@ViewScoped
public class DevelopmentPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OverviewService service;

    @Inject
    private transient GoalService goals;

    private transient PlanOverview plan;
    private String goal;
    private GoalForm form;
    private Circle[] readers;

    public void load() {
        plan = service.overview();
        form = goals.form(Ids.find(goal));
        readers = plan.readers().toArray(Circle[]::new);
    }

    public String saveGoal() {
        return KeptForm.send(() -> {
            goals.save(form);
            return said("development.plan.goalSaved");
        });
    }

    public String reach(long id) {
        goals.reach(id);
        return said("development.plan.reached");
    }

    public String drop(long id) {
        goals.drop(id);
        return said("development.plan.dropped");
    }

    public String reopen(long id) {
        goals.reopen(id);
        return said("development.plan.reopened");
    }

    public String share() {
        goals.shareWith(Set.of(readers));
        return said("development.plan.shared");
    }

    public String putAside(String activity) {
        service.putAside(activity);
        return said("development.suggestion.putAside.done");
    }

    public String bringBack(String activity) {
        service.bringBack(activity);
        return said("development.suggestion.bringBack.done");
    }

    private static String said(String key) {
        Messages.addFlashGlobalInfo(Texts.get(key));
        return "plan?faces-redirect=true";
    }

    public PlanOverview getPlan() {
        return plan;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public GoalForm getForm() {
        return form;
    }

    public Circle[] getReaders() {
        return readers;
    }

    public void setReaders(Circle[] readers) {
        this.readers = readers;
    }
}
