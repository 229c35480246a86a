package gov.rotations.development.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.Circle;
import gov.rotations.development.DayAhead;
import gov.rotations.development.RecordNotReady;
import gov.rotations.development.TooManyLinks;
import gov.rotations.development.entity.ActivityRecord.State;
import gov.rotations.opening.Phase;
import gov.rotations.shared.PublicLink;
import gov.rotations.skills.SkillKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActivityRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Instant NOW = Instant.parse("2027-06-01T10:00:00Z");
    private static final PublicLink SLIDES = new PublicLink("https://example.org/slides");

    private final ActivityRecord record = new ActivityRecord(new AssociateId(1), "2016.1", "AG4");

    private void tells(String outcome, Set<SkillKey> skills, List<PublicLink> links) {
        record.tell(new ActivityRecord.Story("Run a review", skills, null, Phase.ALPHA, outcome, null, links), NOW);
    }

    @Test
    void it_is_planned_begun_done_and_taken_up_again() {
        assertThat(record.state()).isEqualTo(State.PLANNED);
        record.start();
        record.finish(TODAY.minusDays(1), TODAY);
        assertThat(record.doneOn()).isEqualTo(TODAY.minusDays(1));
        record.reopen();
        assertThat(record.state()).isEqualTo(State.DOING);
        assertThat(record.doneOn()).isNull();
    }

    @Test
    void what_does_not_suit_is_left_and_can_be_planned_again() {
        record.leave();
        assertThatThrownBy(record::start).isInstanceOf(RecordNotReady.class);
        record.planAgain();
        record.start();
        assertThatThrownBy(record::leave).isInstanceOf(RecordNotReady.class);
    }

    @Test
    void nothing_was_done_tomorrow() {
        record.start();
        assertThatThrownBy(() -> record.finish(TODAY.plusDays(1), TODAY)).isInstanceOf(DayAhead.class);
        assertThat(record.state()).isEqualTo(State.DOING);
    }

    @Test
    void only_what_is_done_can_be_spoken_for() {
        record.start();
        assertThatThrownBy(() -> record.askForEndorsement(NOW)).isInstanceOf(RecordNotReady.class);
        record.finish(TODAY, TODAY);
        record.askForEndorsement(NOW);
        assertThat(record.askedAt()).isEqualTo(NOW);
        record.reopen();
        assertThat(record.askedAt()).isNull();
    }

    @Test
    void other_words_or_links_make_another_revision_and_nothing_else_does() {
        tells("first", Set.of(SkillKey.AGILE_WORKING), List.of(SLIDES));
        tells("first", Set.of(SkillKey.AGILE_WORKING, SkillKey.USER_FOCUS), List.of(SLIDES));
        record.shareWith(Set.of(Circle.COACH));
        record.start();
        assertThat(record.revision()).isEqualTo(1);
        tells("second", Set.of(SkillKey.USER_FOCUS), List.of(SLIDES));
        tells("second", Set.of(SkillKey.USER_FOCUS), List.of());
        assertThat(record.revision()).isEqualTo(3);
        assertThat(record.skills()).containsExactly(SkillKey.USER_FOCUS);
    }

    @Test
    void who_may_read_it_is_a_set_and_begins_empty() {
        assertThat(record.readers()).isEmpty();
        record.shareWith(Set.of(Circle.MANAGER));
        assertThat(record.readers()).containsExactly(Circle.MANAGER);
        record.shareWith(Set.of(Circle.COACH, Circle.PROGRAMME));
        assertThat(record.readers()).containsExactly(Circle.COACH, Circle.PROGRAMME);
    }

    @Test
    void it_holds_a_few_links_and_no_more() {
        assertThatThrownBy(() -> tells("much", Set.of(), Collections.nCopies(ActivityRecord.MOST_LINKS + 1, SLIDES))).isInstanceOf(TooManyLinks.class);
    }
}
