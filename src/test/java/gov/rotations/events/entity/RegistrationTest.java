package gov.rotations.events.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.events.EventId;
import gov.rotations.events.RegistrationChanged;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationState;
import gov.rotations.security.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistrationTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private final Registration registration = new Registration(new EventId(1), new AccountId(2), 0, NOW);

    @Test
    void a_seat_that_was_offered_is_taken_in_time_or_not_at_all() {
        registration.await(NOW);
        registration.offer(NOW, NOW.plusSeconds(60));

        assertThatThrownBy(() -> registration.accept(NOW.plusSeconds(60))).isInstanceOf(RegistrationChanged.class);
        registration.accept(NOW.plusSeconds(59));

        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registration.answerBy()).isNull();
    }

    @Test
    void leaving_the_waiting_list_is_never_late() {
        registration.await(NOW);
        registration.cancel(NOW, true);

        assertThat(registration.isLate()).isFalse();
    }

    @Test
    void what_has_ended_stays_so() {
        registration.need("no nuts", "a ramp");
        registration.confirm(NOW);
        registration.cancel(NOW, true);

        assertThat(registration.isLate()).isTrue();
        assertThat(registration.hasNeeds()).as("nobody needs to know any more").isFalse();
        assertThatThrownBy(() -> registration.confirm(NOW)).isInstanceOf(RegistrationChanged.class);
        assertThatThrownBy(() -> registration.cancel(NOW, false)).isInstanceOf(RegistrationChanged.class);
    }

    @Test
    void who_is_asked_again_answers_once_and_in_time() {
        registration.confirm(NOW);
        registration.askAgain(NOW.plusSeconds(60));

        assertThat(registration.isOverdue(NOW.plusSeconds(60))).isTrue();
        registration.reconfirm(NOW);
        assertThat(registration.isOverdue(NOW.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> registration.reconfirm(NOW)).isInstanceOf(RegistrationChanged.class);
    }

    @Test
    void a_draw_depends_on_the_people_and_the_seed_alone() {
        List<RegistrationId> entries = LongStream.rangeClosed(1, 30).mapToObj(RegistrationId::new).toList();
        List<RegistrationId> turned = entries.stream().sorted((a, b) -> Long.compare(b.value(), a.value())).toList();

        assertThat(Lottery.order(entries, 42)).isEqualTo(Lottery.order(turned, 42)).containsExactlyInAnyOrderElementsOf(entries)
            .isNotEqualTo(Lottery.order(entries, 43));
    }
}
