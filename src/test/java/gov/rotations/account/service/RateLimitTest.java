package gov.rotations.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateLimitTest {

    private final Instant now = Instant.parse("2027-06-07T09:00:00Z");

    @Test
    void each_key_has_its_own_count_which_passes_with_time() {
        RateLimit limit = new RateLimit(2, Duration.ofMinutes(5));
        limit.note("here", now);
        limit.note("here", now.plusSeconds(60));

        assertThat(limit.admits("here", now.plusSeconds(61))).isFalse();
        assertThat(limit.admits("there", now.plusSeconds(61))).isTrue();
        assertThat(limit.admits("here", now.plusSeconds(300))).isTrue();
    }
}
