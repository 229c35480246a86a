package gov.rotations.principle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.principle.PrincipleEditionNotOpen;
import gov.rotations.principle.PrincipleIncomplete;
import gov.rotations.principle.entity.PrincipleEdition;
import gov.rotations.security.AccountId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrincipleFormTest {

    private final PrincipleText first = new PrincipleText(1, List.of(principle("users-first", "Users first"), principle("fair", "Fair and open")));

    private final PrincipleText draft = new PrincipleText(2, first.principles());

    private final PrincipleForm form = PrincipleForm.of(edition(draft));

    @Test
    void nothing_typed_is_nothing_changed() {
        assertThat(PrincipleChange.between(first, form.applied(draft))).isEmpty();
    }

    @Test
    void a_principle_keeps_its_key_when_it_is_called_otherwise() {
        form.getLines().get(0).setTitle("People first");

        PrincipleText said = form.applied(draft);
        assertThat(said.find("users-first").orElseThrow().title()).isEqualTo("People first");
        assertThat(PrincipleChange.between(first, said)).extracting(PrincipleChange::fate).containsExactly(PrincipleChange.Fate.REWORDED);
        assertThat(PrincipleChange.between(first, said).get(0).before()).isEqualTo("Users first: Because.");
    }

    @Test
    void one_that_is_retired_says_why_and_since_when() {
        form.getLines().get(1).setRetired(true);
        assertThatThrownBy(() -> form.applied(draft)).isInstanceOf(PrincipleIncomplete.class);
        form.getLines().get(1).setReason("It went without saying.");

        PrincipleText said = form.applied(draft);
        assertThat(said.inForce()).extracting(Principle::key).containsExactly("users-first");
        assertThat(said.retired()).containsExactly(new Principle("fair", "Fair and open", "Because.", 1, 2, "It went without saying."));
        form.getLines().get(0).setRetired(true);
        form.getLines().get(0).setReason("Nor this.");
        assertThatThrownBy(() -> form.applied(draft)).as("one at least stays").isInstanceOf(PrincipleIncomplete.class);
    }

    @Test
    void a_new_one_gets_a_key_nobody_has() {
        PrincipleForm.Line fresh = form.getLines().get(2);
        fresh.setTitle("Fâir!");
        assertThatThrownBy(() -> form.applied(draft)).as("no sentence yet").isInstanceOf(PrincipleIncomplete.class);
        fresh.setSentence("Twice.");

        assertThat(form.applied(draft).principles()).extracting(Principle::key).containsExactly("users-first", "fair", "fair-2");
        assertThat(form.applied(draft).find("fair-2").orElseThrow().from()).isEqualTo(2);
    }

    @Test
    void what_is_written_reads_the_same() {
        PrincipleText text = new PrincipleText(3, List.of(principle("fair", "“Fair”"), new Principle("gone", "Gone", "It was.", 1, 2, "Because.")));

        assertThat(PrincipleFile.read(PrincipleFile.write(text))).isEqualTo(text);
    }

    @Test
    void what_comes_with_the_product_tags_with_its_own_principles_and_sparingly() {
        PrincipleFile.Shipped shipped = PrincipleFile.shipped();

        assertThat(shipped.text().inForce()).hasSize(6);
        assertThat(shipped.tags().values()).allSatisfy(keys -> assertThat(keys).hasSizeBetween(1, 3).doesNotHaveDuplicates().allMatch(key -> shipped.text().find(key).isPresent()));
    }

    @Test
    void what_was_published_says_what_it_said() {
        PrincipleEdition edition = edition(draft);
        edition.rewrite("Shorter.", "{}");
        edition.publish(new AccountId(1), Instant.EPOCH);

        assertThatThrownBy(() -> edition.rewrite("", "")).isInstanceOf(PrincipleEditionNotOpen.class);
        edition.supersede();
        assertThatThrownBy(() -> edition.publish(new AccountId(1), Instant.EPOCH)).isInstanceOf(PrincipleEditionNotOpen.class);
        assertThat(edition.notes()).isEqualTo("Shorter.");
    }

    private static PrincipleEdition edition(PrincipleText text) {
        return new PrincipleEdition(text.edition(), PrincipleFile.write(text), new AccountId(1), Instant.EPOCH);
    }

    private static Principle principle(String key, String title) {
        return new Principle(key, title, "Because.", 1, null, null);
    }
}
