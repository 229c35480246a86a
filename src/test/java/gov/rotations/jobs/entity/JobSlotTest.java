package gov.rotations.jobs.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JobSlotTest {

    private final Instant now = Instant.parse("2027-06-07T13:47:25.5Z");

    @Test
    void slots_are_counted_from_midnight_UTC() {
        assertThat(JobSlot.slotOf(now, Duration.ofMinutes(15))).isEqualTo("2027-06-07T13:45:00Z");
        assertThat(JobSlot.slotOf(now, Duration.ofSeconds(10))).isEqualTo("2027-06-07T13:47:20Z");
        assertThat(JobSlot.slotOf(now, Duration.ofDays(1))).isEqualTo("2027-06-07T00:00:00Z");
        assertThat(JobSlot.slotOf(now, Duration.ofHours(5))).isEqualTo("2027-06-07T10:00:00Z");
    }

    @Test
    void a_slot_without_length_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JobSlot.slotOf(now, Duration.ZERO));
    }
}
