package gov.rotations.coaching.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterNotReady;
import gov.rotations.coaching.entity.Supporter.State;
import gov.rotations.security.AccountId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupporterTest {

    private static final Instant NOW = Instant.parse("2027-06-14T08:00:00Z");
    private static final Supporter.Profile PROFILE = new Supporter.Profile(null, null, true, null, null, null,
        Map.of(SupportKind.COACH, 3, SupportKind.BUDDY, 0), Set.of());

    private final Supporter supporter = new Supporter(new AccountId(1));

    @ParameterizedTest
    @CsvSource({"INVITED,APPLIED", "INVITED,RETIRED", "APPLIED,APPROVED", "APPLIED,TURNED_DOWN", "APPLIED,RETIRED", "APPROVED,PAUSED",
        "APPROVED,RETIRED", "PAUSED,APPROVED", "PAUSED,RETIRED", "TURNED_DOWN,APPLIED", "RETIRED,APPLIED"})
    void these_are_all_the_steps_there_are(State from, State to) {
        assertThat(from.mayBecome(to)).isTrue();
        assertThat(Arrays.stream(State.values()).mapToLong(one -> Arrays.stream(State.values()).filter(one::mayBecome).count()).sum())
            .isEqualTo(11);
    }

    @Test
    void only_who_is_approved_and_does_not_pause_takes_people() {
        supporter.apply(PROFILE, NOW);
        assertThat(supporter.takesPeople()).isFalse();
        supporter.approve();
        assertThat(supporter.takesPeople()).isTrue();
        supporter.pause();
        assertThat(supporter.takesPeople()).isFalse();
        supporter.comeBack();
        assertThat(supporter.takesPeople()).isTrue();
    }

    @Test
    void nobody_is_approved_before_they_applied_nor_comes_back_without_a_pause() {
        assertThatThrownBy(supporter::approve).isInstanceOf(SupporterNotReady.class);
        supporter.apply(PROFILE, NOW);
        assertThatThrownBy(supporter::comeBack).isInstanceOf(SupporterNotReady.class);
        supporter.approve();
        supporter.pause();
        assertThatThrownBy(supporter::approve).isInstanceOf(SupporterNotReady.class);
    }

    @Test
    void a_kind_without_places_is_not_offered() {
        supporter.apply(PROFILE, NOW);
        assertThat(supporter.profile().capacities()).containsOnly(Map.entry(SupportKind.COACH, 3));
        assertThat(supporter.capacity(SupportKind.MENTOR)).isZero();
    }
}
