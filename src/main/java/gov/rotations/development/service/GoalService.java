package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.Circle;
import gov.rotations.development.GoalMoved;
import gov.rotations.development.PlanShared;
import gov.rotations.development.entity.DevelopmentPlan;
import gov.rotations.development.entity.Goal;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The goals of an associate's own plan, and who else may read them. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS})
public class GoalService {

    @Inject
    private DevelopmentPlans plans;

    @Inject
    private Standing standing;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public List<GoalRow> list() {
        return rows(plans, standing.self().id(), LocalDate.now(clock));
    }

    /** What is open first, the earliest day before the others. */
    static List<GoalRow> rows(DevelopmentPlans plans, AssociateId associate, LocalDate today) {
        return plans.goals(associate).stream().map(goal -> GoalRow.of(goal, today))
            .sorted(Comparator.comparing(GoalRow::isOpen).reversed().thenComparing(GoalRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    }

    /** @param id of the goal to change, or null for a new one */
    public GoalForm form(Long id) {
        return id == null ? new GoalForm() : GoalForm.of(plans.goal(standing.self().id(), id));
    }

    public long save(GoalForm form) {
        AssociateId self = standing.self().id();
        Goal goal = form.getId() == null ? new Goal(self) : plans.goal(self, form.getId());
        if (form.getId() != null && goal.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        goal.say(form.getWords().strip(), form.getSkill(), form.getDueOn());
        plans.add(goal);
        facts.fire(new GoalMoved(self, goal.id(), goal.state().name()));
        return goal.id();
    }

    public void reach(long id) {
        move(id, goal -> goal.reach(LocalDate.now(clock)));
    }

    public void drop(long id) {
        move(id, goal -> goal.drop(LocalDate.now(clock)));
    }

    public void reopen(long id) {
        move(id, Goal::reopen);
    }

    private void move(long id, Consumer<Goal> step) {
        AssociateId self = standing.self().id();
        Goal goal = plans.goal(self, id);
        step.accept(goal);
        facts.fire(new GoalMoved(self, id, goal.state().name()));
    }

    /** Who else may read the goals; empty for nobody. */
    public Set<Circle> readers() {
        return plans.plan(standing.self().id()).map(DevelopmentPlan::readers).orElse(Set.of());
    }

    public void shareWith(Set<Circle> readers) {
        AssociateId self = standing.self().id();
        DevelopmentPlan plan = plans.plan(self).orElseGet(() -> new DevelopmentPlan(self));
        plan.shareWith(readers);
        plans.add(plan);
        facts.fire(new PlanShared(self, named(plan.readers())));
    }

    static String named(Set<Circle> readers) {
        return new TreeSet<>(readers).stream().map(Circle::name).collect(Collectors.joining(" "));
    }
}
