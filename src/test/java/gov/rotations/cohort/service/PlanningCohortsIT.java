package gov.rotations.cohort.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.CalendarFaulty;
import gov.rotations.cohort.CodeTaken;
import gov.rotations.cohort.Cohorts;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.DateRange;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar everything hangs on: rotations that fit together, under a code of their own. */
@InContainer
@Tag("both-databases")
class PlanningCohortsIT {

    @Inject
    private CohortService cohortService;
    @Inject
    private Cohorts cohorts;
    @Inject
    private Programme programme;
    @Inject
    private Programme later;
    @Inject
    private AtOnce atOnce;
    @Inject
    private World world;

    @Test
    void rotations_that_overlap_or_leave_too_much_time_between_them_are_refused() throws Exception {
        DateRange first = new DateRange(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 29));
        DateRange second = new DateRange(LocalDate.of(2028, 2, 20), LocalDate.of(2028, 8, 31));
        DateRange third = new DateRange(LocalDate.of(2028, 11, 1), LocalDate.of(2029, 4, 30));
        String code = world.aCode("C");

        programme.byAdmin(() -> {
            assertThatThrownBy(() -> cohortService.plan(new CohortForm(code, 24, List.of(first, second, third)))).isInstanceOf(CalendarFaulty.class);
            assertThatThrownBy(() -> cohortService.plan(new CohortForm(code, 24, List.of(first)))).isInstanceOf(CalendarFaulty.class);
            CohortForm moved = cohortService.form(programme.cohort());
            moved.getRows().get(1).setFirst(LocalDate.of(2028, 2, 1));
            assertThatThrownBy(() -> cohortService.change(moved)).isInstanceOf(CalendarFaulty.class);
        });

        assertThat(cohorts.findByCode(code)).isEmpty();
        assertThat(cohorts.rotationsOf(programme.cohort()).get(1).dates().first()).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void two_cohorts_with_one_code_planned_at_once_are_one() throws Exception {
        CohortForm form = programme.byAdmin(() -> cohortService.form(programme.cohort()));
        String code = world.aCode("C");
        List<DateRange> dates = form.dates();

        List<Outcome> both = atOnce.overlapping(programme.admin(), () -> cohortService.plan(new CohortForm(code, 24, dates)),
            later.admin(), () -> cohortService.plan(new CohortForm(code, 24, dates)));

        assertThat(both).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(both).filteredOn(outcome -> !outcome.isDone()).extracting(Outcome::told)
            .allMatch(told -> told == ChangedMeanwhile.class || told == CodeTaken.class, "told clearly");
        assertThat(cohorts.cohorts()).filteredOn(card -> card.code().equals(code)).hasSize(1);
    }

    @Test
    void an_old_form_changes_nothing() throws Exception {
        CohortForm old = programme.byAdmin(() -> cohortService.form(programme.cohort()));
        CohortForm newer = programme.byAdmin(() -> cohortService.form(programme.cohort()));
        newer.setSize(30);
        programme.byAdmin(() -> cohortService.change(newer));
        old.setSize(12);

        assertThatThrownBy(() -> programme.byAdmin(() -> cohortService.change(old))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(cohorts.cohort(programme.cohort()).orElseThrow().size()).isEqualTo(30);
    }
}
