package gov.rotations.placement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PreferencesClosed;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.PreferenceList.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreferenceListTest {

    private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");
    private static final OpeningId TAX = new OpeningId(3);
    private static final OpeningId MAPS = new OpeningId(5);

    private final PreferenceList list = new PreferenceList(new RoundId(1), new AssociateId(2), NOW);

    @Test
    void keeps_the_order_and_each_opening_once() {
        list.save(List.of(MAPS, TAX, MAPS), null, NOW);

        assertThat(list.openings()).containsExactly(MAPS, TAX);
        assertThat(list.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_submitted_list_stays_submitted_when_it_is_amended() {
        list.submit(NOW);
        list.save(List.of(TAX), "words", NOW);

        assertThat(list.state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void a_draft_counts_when_the_window_closes() {
        list.save(List.of(TAX), null, NOW);
        list.lock();

        assertThat(list.state()).isEqualTo(State.LOCKED);
    }

    @Test
    void an_empty_list_means_any_opening() {
        list.lock();

        assertThat(list.state()).isEqualTo(State.DEFAULTED);
    }

    @Test
    void a_locked_list_takes_no_change() {
        list.save(List.of(TAX), null, NOW);
        list.lock();

        assertThatThrownBy(() -> list.save(List.of(MAPS), null, NOW)).isInstanceOf(PreferencesClosed.class);
        assertThatThrownBy(() -> list.submit(NOW)).isInstanceOf(PreferencesClosed.class);
        assertThatThrownBy(list::lock).isInstanceOf(PreferencesClosed.class);
        assertThat(list.openings()).containsExactly(TAX);
    }

    @Test
    void a_list_that_is_opened_again_counts_as_handed_in_and_an_empty_one_as_a_draft() {
        list.save(List.of(TAX), null, NOW);
        list.lock();
        list.reopen();
        PreferenceList empty = new PreferenceList(new RoundId(1), new AssociateId(3), NOW);
        empty.lock();
        empty.reopen();

        assertThat(list.state()).isEqualTo(State.SUBMITTED);
        assertThat(empty.state()).isEqualTo(State.DRAFT);
    }
}
