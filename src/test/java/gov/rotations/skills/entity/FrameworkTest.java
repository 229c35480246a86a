package gov.rotations.skills.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.security.AccountId;
import gov.rotations.skills.FrameworkNotOpen;
import gov.rotations.skills.SecondPersonNeeded;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrameworkTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final AccountId AUTHOR = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);

    @Test
    void a_draft_is_opened_and_published_by_somebody_else() {
        Framework draft = draft();
        draft.open("{opened}");
        draft.publish(OTHER, NOW, "{dated}");

        assertThat(draft.state()).isEqualTo(Framework.State.PUBLISHED);
        assertThat(draft.document()).isEqualTo("{dated}");
    }

    @Test
    void nobody_publishes_what_they_have_written() {
        Framework draft = draft();
        draft.open("{}");

        assertThatThrownBy(() -> draft.publish(AUTHOR, NOW, "{}")).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> draft.publish(null, NOW, "{}")).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void what_is_published_is_never_rewritten() {
        Framework shipped = Framework.shipped("2016.1", "Title", "{}", NOW);

        assertThatThrownBy(() -> shipped.rewrite("Other", "{}")).isInstanceOf(FrameworkNotOpen.class);
        assertThatThrownBy(shipped::takeBack).isInstanceOf(FrameworkNotOpen.class);
        shipped.supersede();
        assertThatThrownBy(() -> shipped.rewrite("Other", "{}")).isInstanceOf(FrameworkNotOpen.class);
    }

    @Test
    void a_draft_skips_no_consultation() {
        assertThatThrownBy(() -> draft().publish(OTHER, NOW, "{}")).isInstanceOf(FrameworkNotOpen.class);
    }

    private static Framework draft() {
        return new Framework("2027.1", "Title", "{}", AUTHOR, NOW);
    }
}
