package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.development.SuggestionPutAside;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.DevelopmentPlan;
import gov.rotations.development.entity.PutAside;
import gov.rotations.learning.Activities;
import gov.rotations.placement.ConfirmedPlacements;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.SkillKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One's own plan at a glance, and what might suit next. */
@Stateless
@AllowedTo({Role.ASSOCIATE, Role.ALUMNUS})
public class OverviewService {

    @Inject
    private DevelopmentPlans plans;

    @Inject
    private ActivityRecords records;

    @Inject
    private RecordRows rows;

    @Inject
    private Standing standing;

    @Inject
    private Activities activities;

    @Inject
    private ConfirmedPlacements placements;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public PlanOverview overview() {
        AssociateId self = standing.self().id();
        LocalDate today = LocalDate.now(clock);
        List<ActivityRecord> all = records.of(self);
        Map<SkillKey, Integer> wishes = cohorts.growthWishes(self);
        Set<String> aside = plans.putAside(self).stream().map(PutAside::activity).collect(Collectors.toSet());
        List<Activities.ActivityCard> catalogue = activities.current();
        ConfirmedPlacements.Stint now = placements.of(self).stream().filter(one -> one.dates().contains(today)).findFirst().orElse(null);
        List<RecordRow> open = rows.of(self, all.stream()
            .filter(one -> one.state() == ActivityRecord.State.DOING || one.state() == ActivityRecord.State.PLANNED).toList());
        return new PlanOverview(GoalService.rows(plans, self, today), plans.plan(self).map(DevelopmentPlan::readers).orElse(Set.of()), strongestFirst(wishes),
            open.stream().filter(one -> one.state() == ActivityRecord.State.DOING).toList(),
            open.stream().filter(one -> one.state() == ActivityRecord.State.PLANNED).toList(), Spread.of(all),
            Suggesting.from(catalogue, all, plans.goals(self), wishes, now, aside),
            catalogue.stream().filter(card -> aside.contains(card.code())).map(card -> new PlanOverview.Aside(card.code(), card.title())).toList());
    }

    private static List<SkillKey> strongestFirst(Map<SkillKey, Integer> wishes) {
        return wishes.entrySet().stream().filter(wish -> wish.getValue() > 0)
            .sorted(Comparator.comparing((Map.Entry<SkillKey, Integer> wish) -> -wish.getValue()).thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey).toList();
    }

    /** The activity is not suggested any more. */
    public void putAside(String activity) {
        AssociateId self = standing.self().id();
        if (activities.current().stream().noneMatch(card -> card.code().equals(activity))) {
            throw new NotPermitted("activity:" + activity);
        }
        if (find(self, activity).isEmpty()) {
            plans.add(new PutAside(self, activity));
            facts.fire(new SuggestionPutAside(self, activity, true));
        }
    }

    public void bringBack(String activity) {
        AssociateId self = standing.self().id();
        find(self, activity).ifPresent(word -> {
            plans.remove(word);
            facts.fire(new SuggestionPutAside(self, activity, false));
        });
    }

    private Optional<PutAside> find(AssociateId self, String activity) {
        return plans.putAside(self).stream().filter(word -> word.activity().equals(activity)).findFirst();
    }
}
