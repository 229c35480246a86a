package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.entity.Trace;
import gov.rotations.placement.PlanId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How a search is written down and drawn. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanChartTest {

    private final TraceRecorder recorder = new TraceRecorder();

    @Test
    void nothing_is_drawn_of_a_search_that_never_moved() {
        recorder.note(10, 100, 40);
        recorder.note(20, 100, 40);

        assertThat(PlanChart.of(recorder.points()).isDrawn()).isFalse();
    }

    @Test
    void the_two_lines_are_stairs_that_meet_when_the_plan_is_proven() {
        recorder.note(0, 110, 90);
        recorder.note(500, 100, 90);
        recorder.note(1000, 100, 100);

        PlanChart chart = PlanChart.of(recorder.points());

        assertThat(chart.best()).isEqualTo("0.0,0.0 300.0,0.0 300.0,80.0 600.0,80.0 600.0,80.0");
        assertThat(chart.bound()).isEqualTo("0.0,160.0 300.0,160.0 300.0,160.0 600.0,160.0 600.0,80.0");
        assertThat(chart.bestEnd()).isEqualTo(chart.boundEnd());
        assertThat(chart.seconds()).isEqualTo(1.0);
    }

    @Test
    void plans_far_worse_than_the_last_do_not_flatten_the_picture() {
        recorder.note(0, 1_000_000, 0);
        recorder.note(10, 200, 190);

        assertThat(PlanChart.of(recorder.points())).satisfies(chart -> {
            assertThat(chart.highest()).isEqualTo(250);
            assertThat(chart.lowest()).isEqualTo(140);
        });
    }

    @Test
    void a_long_search_is_thinned_out_but_keeps_its_first_and_last_point() {
        for (int i = 0; i < 1000; i++) {
            recorder.note(i, 5000 - i, 10);
        }

        assertThat(recorder.points()).hasSizeLessThanOrEqualTo(240).startsWith(new Trace.Point(0, 5000, 10)).endsWith(new Trace.Point(999, 4001, 10));
    }

    @Test
    void a_trace_is_read_back_as_it_was_kept() {
        recorder.note(3, 70, 60);
        recorder.note(9, 65, 65);

        assertThat(new Trace(new PlanId(1), recorder.points()).points()).isEqualTo(recorder.points());
        assertThat(new Trace(new PlanId(1), List.of()).points()).isEmpty();
    }
}
