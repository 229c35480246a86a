package gov.rotations.learning.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.AcceptedRequests.Change;
import gov.rotations.suggestion.Clash;
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
        CatalogueText next = taking(made("New")).named("Version 2", "What is new");

        assertThat(CatalogueFile.read(CatalogueFile.write(next))).isEqualTo(next);
    }

    @Test
    void a_new_activity_stands_last_in_its_theme_with_a_number_nobody_had() {
        CatalogueText next = taking(made("One"), made("Other"));
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
        CatalogueText next = taking(on("AG1", Map.of("title", "Other title", "evidence", "one\ntwo")), on("AG2", Map.of("standing", "LEAVE_OUT")));

        assertThat(ActivityChange.between(V1, next)).extracting(ActivityChange::code, ActivityChange::fate).containsExactly(
            org.assertj.core.groups.Tuple.tuple("AG1", ActivityChange.Fate.CHANGED), org.assertj.core.groups.Tuple.tuple("AG2", ActivityChange.Fate.TAKEN_AWAY));
        assertThat(next.find("AG1")).get().satisfies(one -> assertThat(one.evidence()).containsExactly("one", "two"));
        assertThat(V1.find("AG2")).isPresent();
    }

    @Test
    void what_stays_as_others_have_changed_it_is_not_overwritten_and_its_author_is_thanked_all_the_same() {
        Accepted second = on("AG1", Map.of("title", "Second title", "looksLike", "Second look"));
        CatalogueText first = taking(on("AG1", Map.of("title", "First title")));

        assertThat(second.clashes(CatalogueChanges.said(first, "AG1"))).extracting(Clash::ours).contains("First title");
        CatalogueText both = CatalogueChanges.take(first, second, List.of("title"), CODES);
        assertThat(both.find("AG1")).get().extracting(Catalogue.Activity::title, Catalogue.Activity::looksLike).containsExactly("First title", "Second look");
        assertThat(both.credits()).hasSize(2);
    }

    private static Accepted made(String title) {
        return new Accepted(title.hashCode(), TargetKind.ACTIVITY, "", title, "Alma Reyes", changes(Map.of("title", title, "looksLike", "So", "theme", "agile", "level", "2")));
    }

    private static Accepted on(String code, Map<String, String> texts) {
        return new Accepted(7, TargetKind.ACTIVITY, code, "Title", "Alma Reyes", changes(texts));
    }

    private static List<Change> changes(Map<String, String> texts) {
        return texts.entrySet().stream().map(one -> new Change(one.getKey(), "label", "", "before", one.getValue())).toList();
    }

    private static CatalogueText taking(Accepted... requests) {
        CatalogueText text = V1;
        for (Accepted one : requests) {
            text = CatalogueChanges.take(text, one, List.of(), CODES);
        }
        return text;
    }
}
