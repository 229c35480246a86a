package gov.rotations.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.notification.entity.PostedLetter.State;
import gov.rotations.security.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostedLetterTest {

    private final Instant now = Instant.parse("2027-06-07T09:00:00Z");

    private final PostedLetter letter = new PostedLetter(new AccountId(1), "/account/invitation.xhtml?token=abc", now);

    @Test
    void a_letter_the_mail_server_refuses_waits_longer_each_time_and_is_given_up_after_the_fifth() {
        for (int minutes : new int[] {1, 5, 15, 60}) {
            letter.take(now);
            letter.putBack(now, "no answer");
            assertThat(letter.state()).isEqualTo(State.QUEUED);
            assertThat(letter.dueAt()).isEqualTo(now.plus(Duration.ofMinutes(minutes)));
            assertThat(letter.isDue(now)).isFalse();
        }
        letter.take(now);
        letter.putBack(now, "no answer");

        assertThat(letter.state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_letter_given_up_begins_again_when_somebody_sends_it_again() {
        for (int attempt = 0; attempt < 5; attempt++) {
            letter.take(now);
            letter.putBack(now, "no answer");
        }

        letter.sendAgain(now.plusSeconds(60));

        assertThat(letter.isDue(now.plusSeconds(60))).isTrue();
        assertThat(letter.attempts()).isZero();
        assertThatThrownBy(() -> letter.sendAgain(now)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_sent_letter_forgets_the_link_that_lets_somebody_in() {
        letter.take(now);
        letter.deliver(now);

        assertThat(letter.state()).isEqualTo(State.SENT);
        assertThat(letter.link()).isNull();
        assertThatThrownBy(() -> letter.take(now)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_letter_is_in_one_hand_at_a_time_and_is_taken_from_a_hand_that_died() {
        letter.take(now);

        assertThat(letter.isDue(now)).isFalse();
        assertThat(letter.isStuck(now.minusSeconds(1))).isFalse();
        assertThat(letter.isStuck(now)).isTrue();
        assertThatThrownBy(() -> letter.take(now)).isInstanceOf(IllegalStateException.class);
    }
}
