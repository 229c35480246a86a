package gov.rotations.development.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.development.entity.Goal;
import gov.rotations.learning.Activities.ActivityCard;
import gov.rotations.opening.Phase;
import gov.rotations.placement.ConfirmedPlacements.Stint;
import gov.rotations.placement.PlacementId;
import gov.rotations.shared.DateRange;
import gov.rotations.skills.SkillKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuggestingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private static final List<ActivityCard> CATALOGUE = List.of(card("AG4", SkillKey.AGILE_WORKING), card("AG5", SkillKey.AGILE_WORKING),
        card("US5", SkillKey.USER_FOCUS), card("US1", SkillKey.USER_FOCUS), card("ST1", SkillKey.STRATEGIC_OWNERSHIP), card("OP1", SkillKey.OPERATIONAL_MANAGEMENT),
        card("PR1", SkillKey.PROBLEM_OWNERSHIP), card("OW1", SkillKey.PRODUCT_OWNERSHIP), card("LC1", SkillKey.PRODUCT_LIFECYCLE_PERSPECTIVE));

    private static final Stint HMRC = new Stint(new PlacementId(1), new RotationId(1), "HMRC", "Payslips", "Leeds", "Sam Host", new DateRange(TODAY, TODAY), Phase.DISCOVERY);

    private static ActivityCard card(String code, SkillKey skill) {
        return new ActivityCard("v1", code, "Title of " + code, "Theme", List.of(skill.key()));
    }

    private static Goal goal(SkillKey skill) {
        Goal goal = new Goal(new AssociateId(1));
        goal.say("run reviews", skill, null);
        return goal;
    }

    private static ActivityRecord done(String activity, SkillKey skill) {
        ActivityRecord record = new ActivityRecord(new AssociateId(1), "v1", activity);
        record.tell(new ActivityRecord.Story("x", Set.of(skill), null, null, null, null, List.of()), Instant.EPOCH);
        record.start();
        record.finish(TODAY, TODAY);
        return record;
    }

    private static List<Suggestion> all(List<ActivityRecord> records, Set<String> aside) {
        return Suggesting.from(CATALOGUE, records, List.of(goal(SkillKey.AGILE_WORKING)), Map.of(SkillKey.USER_FOCUS, 2), HMRC, aside);
    }

    @Test
    void each_reason_has_its_turn_and_says_what_it_rests_on() {
        List<Suggestion> few = all(List.of(), Set.of());

        assertThat(few).hasSize(Suggesting.MOST);
        assertThat(few.get(0)).isEqualTo(new Suggestion("AG4", "Title of AG4", "Theme", Suggestion.Reason.GOAL, SkillKey.AGILE_WORKING, null, "run reviews"));
        assertThat(few.get(1)).isEqualTo(new Suggestion("US5", "Title of US5", "Theme", Suggestion.Reason.WISH_NEW, SkillKey.USER_FOCUS, null, null));
        assertThat(few.get(2)).isEqualTo(new Suggestion("US1", "Title of US1", "Theme", Suggestion.Reason.PHASE, null, Phase.DISCOVERY, "HMRC"));
        assertThat(few.get(3).reason()).isEqualTo(Suggestion.Reason.UNTRIED);
        assertThat(few).extracting(Suggestion::activity).doesNotHaveDuplicates();
        assertThat(all(List.of(), Set.of())).isEqualTo(few);
    }

    @Test
    void what_is_recorded_or_put_aside_is_not_suggested_again() {
        assertThat(all(List.of(done("US5", SkillKey.USER_FOCUS)), Set.of("AG4"))).extracting(Suggestion::activity).doesNotContain("US5", "AG4");
    }

    @Test
    void a_wish_with_experience_says_so_no_more() {
        assertThat(all(List.of(done("US5", SkillKey.USER_FOCUS)), Set.of())).filteredOn(one -> one.skill() == SkillKey.USER_FOCUS)
            .extracting(Suggestion::reason).containsExactly(Suggestion.Reason.WISH);
    }

    @Test
    void who_has_said_nothing_hears_of_skills_they_have_not_tried() {
        assertThat(Suggesting.from(CATALOGUE, List.of(), List.of(), Map.of(), null, Set.of())).hasSize(Suggesting.MOST)
            .allSatisfy(one -> assertThat(one.reason()).isEqualTo(Suggestion.Reason.UNTRIED));
        assertThat(Suggesting.from(List.of(), List.of(), List.of(), Map.of(), HMRC, Set.of())).isEmpty();
    }
}
