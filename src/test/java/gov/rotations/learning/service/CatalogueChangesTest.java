package gov.rotations.learning.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.Credit;
import gov.rotations.suggestion.TargetKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of accepted suggestions in the next edition of the activities. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueChangesTest {

    private static final CatalogueText V1 = CatalogueFile.read(CatalogueFile.shipped());

    private static final List<String> CODES = V1.activities().stream().map(Catalogue.Activity::code).toList();

    @Test
    void what_is_written_is_what_was_read() {
        CatalogueText next = CatalogueChanges.apply(V1, List.of(made("New")), CODES).named("Version 2", "What is new");

        assertThat(CatalogueFile.read(CatalogueFile.write(next))).isEqualTo(next);
    }

    @Test
    void a_new_activity_stands_last_in_its_theme_with_a_number_nobody_had() {
        CatalogueText next = CatalogueChanges.apply(V1, List.of(made("One"), made("Other")), CODES);
        List<Catalogue.Activity> agile = next.activities().stream().filter(one -> one.theme().equals("agile")).toList();

        assertThat(next.activities()).hasSize(56);
        assertThat(agile).extracting(Catalogue.Activity::title).endsWith("One", "Other");
        assertThat(agile).extracting(Catalogue.Activity::code).doesNotHaveDuplicates();
        assertThat(next.credits()).extracting(Credit::author).containsOnly("Alma Reyes");
    }

    @Test
    void a_number_once_given_is_not_given_again() {
        assertThat(CatalogueChanges.nextCode(V1, "agile", List.of("AG1", "AG77", "US99"))).isEqualTo("AG78");
    }

    @Test
    void other_words_and_doing_without_are_seen_in_the_comparison() {
        CatalogueText next = CatalogueChanges.apply(V1, List.of(on("AG1", Map.of("title", "Other title", "evidence", "one\ntwo")), on("AG2", Map.of("standing", "LEAVE_OUT"))), CODES);

        assertThat(ActivityChange.between(V1, next)).extracting(ActivityChange::code, ActivityChange::fate).containsExactly(
            org.assertj.core.groups.Tuple.tuple("AG1", ActivityChange.Fate.CHANGED), org.assertj.core.groups.Tuple.tuple("AG2", ActivityChange.Fate.TAKEN_AWAY));
        assertThat(next.find("AG1")).get().satisfies(one -> assertThat(one.evidence()).containsExactly("one", "two"));
        assertThat(V1.find("AG2")).isPresent();
    }

    private static Accepted made(String title) {
        return new Accepted(title.hashCode(), TargetKind.ACTIVITY, "", title, "Alma Reyes", Map.of("title", title, "looksLike", "So", "theme", "agile", "level", "2"));
    }

    private static Accepted on(String code, Map<String, String> texts) {
        return new Accepted(7, TargetKind.ACTIVITY, code, "Title", "Alma Reyes", texts);
    }
}
