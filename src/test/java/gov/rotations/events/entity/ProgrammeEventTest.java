package gov.rotations.events.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.CohortId;
import gov.rotations.events.EventKind;
import gov.rotations.events.EventNotOpen;
import gov.rotations.events.EventStage;
import gov.rotations.events.EventUnfinished;
import gov.rotations.events.PriorityRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgrammeEventTest {

    private static final Instant BEGIN = Instant.parse("2027-03-26T10:00:00Z");

    private final ProgrammeEvent event = new ProgrammeEvent(details(BEGIN.minus(Duration.ofDays(5)), PriorityRule.COHORT_FIRST));

    private static ProgrammeEvent.Details details(Instant closes, PriorityRule rule) {
        return new ProgrammeEvent.Details(EventKind.TRIP, "A court", null, null, null, null, Set.of(new CohortId(1)), true, 20, rule,
            new ProgrammeEvent.Window(BEGIN.minus(Duration.ofDays(30)), closes, BEGIN.minus(Duration.ofDays(2))));
    }

    private void publish() {
        event.lasts(BEGIN, BEGIN.plus(Duration.ofHours(6)));
        event.publish();
    }

    @Test
    void the_clock_says_where_a_published_event_stands() {
        assertThat(event.stage(BEGIN)).isEqualTo(EventStage.DRAFT);
        publish();

        assertThat(event.stage(BEGIN.minus(Duration.ofDays(31)))).isEqualTo(EventStage.ANNOUNCED);
        assertThat(event.stage(BEGIN.minus(Duration.ofDays(30)))).isEqualTo(EventStage.REGISTRATION_OPEN);
        assertThat(event.stage(BEGIN.minus(Duration.ofDays(5)))).isEqualTo(EventStage.REGISTRATION_CLOSED);
        assertThat(event.stage(BEGIN)).isEqualTo(EventStage.RUNNING);
        assertThat(event.stage(BEGIN.plus(Duration.ofHours(6)))).isEqualTo(EventStage.HELD);
    }

    @Test
    void a_draft_without_a_session_or_with_a_late_close_is_unfinished() {
        assertThatThrownBy(event::publish).isInstanceOf(EventUnfinished.class);
        ProgrammeEvent late = new ProgrammeEvent(details(BEGIN.plusSeconds(1), PriorityRule.FIRST_COME));
        late.lasts(BEGIN, BEGIN.plus(Duration.ofHours(6)));
        assertThatThrownBy(late::publish).isInstanceOf(EventUnfinished.class);
    }

    @Test
    void a_seat_is_held_for_a_day_for_two_hours_or_until_the_begin() {
        publish();

        assertThat(event.holdUntil(BEGIN.minus(Duration.ofDays(3)))).isEqualTo(BEGIN.minus(Duration.ofDays(2)));
        assertThat(event.holdUntil(BEGIN.minus(Duration.ofHours(23)))).isEqualTo(BEGIN.minus(Duration.ofHours(21)));
        assertThat(event.holdUntil(BEGIN.minus(Duration.ofHours(1)))).isEqualTo(BEGIN);
    }

    @Test
    void guests_wait_behind_the_cohorts_only_where_the_rule_says_so() {
        assertThat(event.priorityOf(new CohortId(1))).isZero();
        assertThat(event.priorityOf(null)).isEqualTo(1);
        assertThat(new ProgrammeEvent(details(BEGIN, PriorityRule.FIRST_COME)).priorityOf(null)).isZero();
    }

    @Test
    void seats_are_drawn_once_and_after_that_first_come_is_first_served() {
        ProgrammeEvent lottery = new ProgrammeEvent(details(BEGIN.minus(Duration.ofDays(5)), PriorityRule.LOTTERY));
        lottery.lasts(BEGIN, BEGIN.plus(Duration.ofHours(6)));
        lottery.publish();
        Instant closed = BEGIN.minus(Duration.ofDays(4));

        assertThat(lottery.takesLots()).isTrue();
        assertThatThrownBy(() -> lottery.draw(7, BEGIN.minus(Duration.ofDays(6)))).isInstanceOf(EventNotOpen.class);
        lottery.draw(7, closed);
        assertThat(lottery.takesLots()).isFalse();
        assertThatThrownBy(() -> lottery.draw(8, closed)).isInstanceOf(EventNotOpen.class);
    }

    @Test
    void what_was_held_is_neither_moved_nor_cancelled() {
        publish();
        Instant over = BEGIN.plus(Duration.ofDays(1));

        assertThatThrownBy(() -> event.cancel("too late", over)).isInstanceOf(EventNotOpen.class);
        assertThatThrownBy(() -> event.move(event.window(), BEGIN, over, over)).isInstanceOf(EventNotOpen.class);
    }

    @Test
    void a_shift_keeps_the_time_on_the_wall_over_the_change_of_the_clocks() {
        Shift shift = Shift.between(BEGIN, LocalDateTime.of(2027, 4, 2, 10, 0));

        assertThat(shift.of(BEGIN)).isEqualTo("2027-04-02T09:00:00Z");
        assertThat(shift.of(null)).isNull();
    }
}
