package gov.rotations.events.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.events.EventKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitingFigureTest {

    @Test
    void half_of_those_who_got_a_seat_waited_no_longer_than_told() {
        WaitingFigure figure = WaitingFigure.of(EventKind.TRIP, 10, List.of(hours(9), hours(1), hours(3), hours(5), hours(2), hours(30)));

        assertThat(figure.getConverted()).isEqualTo(60);
        assertThat(figure.getHours()).isEqualTo(4);
        assertThat(figure.isTimed()).isTrue();
    }

    @Test
    void of_few_people_nothing_is_told() {
        assertThat(WaitingFigure.of(EventKind.TRIP, 4, List.of()).isTooFew()).isTrue();
        assertThat(WaitingFigure.of(EventKind.TRIP, 9, List.of(hours(1), hours(2))).isTimed()).isFalse();
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }
}
