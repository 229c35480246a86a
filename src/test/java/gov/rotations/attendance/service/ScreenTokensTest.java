package gov.rotations.attendance.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.attendance.CheckInMethod;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the screen shows is good for half a minute and the next. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreenTokensTest {

    private static final Instant NOW = Instant.parse("2027-03-28T00:59:50Z");

    private final ScreenTokens tokens = new ScreenTokens(new byte[32]);

    @Test
    void a_token_is_taken_while_it_is_shown_and_while_the_next_one_is() {
        String token = tokens.at(7, NOW);

        assertThat(tokens.isFresh(7, token, NOW)).isTrue();
        assertThat(tokens.isFresh(7, token, NOW.plusSeconds(30))).isTrue();
        assertThat(tokens.isFresh(7, token, NOW.plusSeconds(40))).as("the second step after").isFalse();
        assertThat(tokens.at(7, NOW.plusSeconds(30))).isNotEqualTo(token);
    }

    @Test
    void a_token_of_another_session_another_day_or_nobody_is_none() {
        assertThat(tokens.isFresh(8, tokens.at(7, NOW), NOW)).isFalse();
        assertThat(tokens.isFresh(7, tokens.at(7, NOW.minus(Duration.ofDays(1))), NOW)).isFalse();
        assertThat(tokens.isFresh(7, "", NOW)).isFalse();
        assertThat(tokens.isFresh(7, null, NOW)).isFalse();
        assertThat(new ScreenTokens(new byte[] {1, 2, 3}).isFresh(7, tokens.at(7, NOW), NOW)).as("another key").isFalse();
    }

    @Test
    void a_slow_scan_is_told_from_a_guess() {
        String token = tokens.at(7, NOW);

        assertThat(tokens.isStale(7, token, NOW.plus(Duration.ofMinutes(5)))).isTrue();
        assertThat(tokens.isStale(7, "x".repeat(22), NOW)).isFalse();
        assertThat(tokens.isStale(7, token, NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void a_token_from_before_it_is_shown_is_none() {
        assertThat(tokens.isFresh(7, tokens.at(7, NOW.plusSeconds(60)), NOW)).isFalse();
    }

    @Test
    void a_receipt_remembers_when_and_how_the_door_was_reached() {
        String receipt = tokens.receipt(7, CheckInMethod.QR, NOW);

        assertThat(tokens.seen(7, receipt, NOW.plusSeconds(300))).contains(new ScreenTokens.Scan(CheckInMethod.QR, NOW));
        assertThat(tokens.seen(7, receipt, NOW.plus(ScreenTokens.PATIENCE))).isEmpty();
        assertThat(tokens.seen(8, receipt, NOW)).isEmpty();
        assertThat(tokens.seen(7, receipt.replace("QR", "CODE"), NOW)).as("changed").isEmpty();
        assertThat(tokens.seen(7, "QR.1.x", NOW)).isEmpty();
        assertThat(tokens.seen(7, null, NOW)).isEmpty();
    }
}
