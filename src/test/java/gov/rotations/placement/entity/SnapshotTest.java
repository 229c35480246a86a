package gov.rotations.placement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.RoundId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a snapshot supposes, and what that means for plans made from it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SnapshotTest {

    private static Snapshot supposing(Assumption... what) {
        return new Snapshot(new RoundId(1), Instant.EPOCH, "{}", "{}").supposing(List.of(what));
    }

    @Test
    void other_weights_keep_it_factual_and_other_facts_do_not() {
        Assumption weights = new Assumption(Assumption.Kind.PROFILE, "standard 2", null, null, 0);
        Assumption seats = new Assumption(Assumption.Kind.SEATS, "O27-001", "R2", null, 3);

        assertThat(supposing().isFactual()).isTrue();
        assertThat(supposing(weights).isFactual()).isTrue();
        assertThat(supposing(weights, seats).isFactual()).isFalse();
    }

    @Test
    void what_is_supposed_is_read_back_as_it_was_kept() {
        Assumption decline = new Assumption(Assumption.Kind.DECLINED, "A27-001", "R1", "O27-001", 0);
        Assumption away = new Assumption(Assumption.Kind.AWAY, "A27-002", null, null, 0);

        assertThat(supposing(decline, away).assumptions()).containsExactly(decline, away);
    }
}
