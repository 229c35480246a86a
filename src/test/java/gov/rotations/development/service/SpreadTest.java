package gov.rotations.development.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpreadTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private static ActivityRecord begun(Phase phase, SkillKey... skills) {
        ActivityRecord record = new ActivityRecord(new AssociateId(1), null, null);
        record.tell(new ActivityRecord.Story("x", Set.of(skills), null, phase, null, null, List.of()), Instant.EPOCH);
        record.start();
        return record;
    }

    private static ActivityRecord done(Phase phase, SkillKey... skills) {
        ActivityRecord record = begun(phase, skills);
        record.finish(TODAY, TODAY);
        return record;
    }

    @Test
    void what_is_done_is_a_dot_for_each_of_its_skills_in_its_phase() {
        Spread spread = Spread.of(List.of(done(Phase.ALPHA, SkillKey.AGILE_WORKING, SkillKey.USER_FOCUS), done(null, SkillKey.AGILE_WORKING),
            begun(Phase.ALPHA, SkillKey.AGILE_WORKING)));

        Spread.Line agile = spread.lines().get(SkillKey.AGILE_WORKING.ordinal());
        assertThat(agile.experiences()).isEqualTo(2);
        assertThat(agile.cells()).extracting(Spread.Cell::count).containsExactly(0, 1, 0, 0, 0, 1);
        assertThat(spread.lines().get(SkillKey.USER_FOCUS.ordinal()).cells().get(Phase.ALPHA.ordinal()).dots()).hasSize(1);
        assertThat(spread.isEmpty()).isFalse();
    }

    @Test
    void all_seven_skills_have_their_line_whatever_was_done() {
        assertThat(Spread.of(List.of()).lines()).extracting(Spread.Line::skill).containsExactly(SkillKey.values());
        assertThat(Spread.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void the_middle_of_an_even_number_lies_between_two() {
        assertThat(StoredBreadth.median(List.of(1L, 2L, 5L, 7L))).isEqualTo(3.5);
        assertThat(StoredBreadth.median(List.of(1L, 2L, 5L))).isEqualTo(2.0);
    }
}
