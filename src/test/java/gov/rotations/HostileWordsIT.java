package gov.rotations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.testing.browser.SiteMap;
import gov.rotations.testing.browser.SpoiltSite;
import gov.rotations.testing.browser.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing that somebody wrote runs on the page of somebody else. Every column of text in a demo database is overwritten with
 * hostile strings, and every page is read as everybody who gets in: a new field is covered the day its column is made.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class HostileWordsIT {

    /**
     * What the product writes itself and relies on: states, keys, hashes and documents, what is sealed, and addresses, which are
     * judged when they are typed.
     */
    private static final Pattern NO_FREE_TEXT = Pattern.compile("(?:flyway_schema_history|jobs_slot|security_grant|placement_snapshot|placement_trace"
        + "|placement_move_option|placement_assignment|cohort_adjustment|coaching_private_note)\\..*"
        + "|development_level_item\\.note|development_check_in\\.agreed|development_agreed_goal\\.words"
        + "|placement_proposal\\.decline_reason|placement_weight_profile\\.name|suggestion_text\\.(?:field|label)|suggestion_request\\.circle|\\w+\\.(?:state|state_before|kind|role|fact|code|slug|chapter|topic|tag"
        + "|skill|\\w*skills|edition|activity|resource|target|\\w+_hash|\\w+_key|\\w+_step|side|theme|handling|document|cells|calendar|parts|unplaced_reasons|preference_costs|paper_\\w+"
        + "|excuse_before|diet|access_needs|email|host_email|link|links|evidence)|exchange_line\\.outcome");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:\"[^\"]*\"|'[^']*'|[^>\"'])*+>");

    private static final Pattern HANDLER = Pattern.compile("[\\s/]on\\w+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT_FOR_ADDRESS = Pattern.compile(
        "\\s(?:href|src|action|formaction|data|background)\\s*=\\s*\"\\s*(?:javascript|vbscript|file):", Pattern.CASE_INSENSITIVE);

    /** What the product sends to run, which bears the page's nonce; there words stand in quotes, and an early end would show the rest. */
    private static final Pattern OWN_SCRIPT = Pattern.compile("(?s)<script\\b[^>]*\\bnonce=\"[^\"]+\"[^>]*>.*?</script>");

    private SpoiltSite site;

    private List<String> words;

    @BeforeAll
    void everything_is_spoilt() {
        words = HouseRules.text(Path.of("src/test/resources/hostile.txt")).lines().filter(line -> !line.isBlank()).toList();
        site = new SpoiltSite();
        EnumSet.allOf(Visitor.class).forEach(site::letIn);
        assertThat(site.spoil(words, column -> !NO_FREE_TEXT.matcher(column).matches())).as("columns that take no words").isEmpty();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.SAME_THREAD)
    @EnumSource
    void nothing_runs_on_a_page_of(Visitor visitor) {
        List<String> marked = words.stream().filter(word -> word.contains("<") && !word.startsWith("&lt;")).toList();
        List<String> unread = new ArrayList<>();
        VisitorsOfPages.TABLE.entrySet().stream().filter(page -> page.getValue().contains(visitor)).map(Map.Entry::getKey)
            .flatMap(page -> SiteMap.addressOf(page, visitor).stream()).forEach(address -> {
                HttpResponse<String> answer = site.get(address, visitor);
                if (answer.statusCode() != 200 && !VisitorsOfPages.REACHED_BY_JOURNEYS.contains(address)) {
                    unread.add(answer.statusCode() + " " + address);
                }
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    String seen = OWN_SCRIPT.matcher(answer.body()).replaceAll("");
                    assertThat(marked.stream().filter(seen::contains)).as("written as it is on %s", address).isEmpty();
                    assertThat(TAG.matcher(answer.body()).results().map(MatchResult::group).filter(HostileWordsIT::isArmed)).as("armed on %s", address).isEmpty();
                }
            });
        assertThat(unread).as("pages that could not be read").isEmpty();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void what_would_run_is_told_from_what_is_only_said() {
        assertThat(List.of("<img src=x onerror=alert(1)>", "<a href=\"JavaScript:alert(1)\">", "<svg/onload=alert(1)>")).allMatch(HostileWordsIT::isArmed);
        assertThat(List.of("<b title=\"onerror=alert(1)\">", "<a href=\"/index.xhtml\" title=\"javascript:alert(1)\">")).noneMatch(HostileWordsIT::isArmed);
    }

    /** What stands in quotes is only text, but for addresses. */
    private static boolean isArmed(String tag) {
        return HANDLER.matcher(tag.replaceAll("\"[^\"]*\"|'[^']*'", "")).find() || SCRIPT_FOR_ADDRESS.matcher(tag).find();
    }
}
