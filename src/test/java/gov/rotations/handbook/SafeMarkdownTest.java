package gov.rotations.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing people write can run; strings after the XSS filter evasion list of OWASP, and some of Markdown's own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SafeMarkdownTest {

    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*([a-zA-Z0-9]+)([^>]*)>");

    private static final Set<String> HARMLESS = Set.of("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "hr", "br",
        "table", "thead", "tbody", "tr", "th", "td", "a");

    private static final Pattern HARMLESS_LINK = Pattern.compile("\\s*href=\"(?!\\s*(?:javascript|vbscript|data|file):)[^\"]*\"(\\s+rel=\"nofollow\")?\\s*");

    static List<String> hostile() {
        try (var list = SafeMarkdownTest.class.getResourceAsStream("/hostile.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_string_is_only_text(String string) {
        for (String wrapped : List.of(string, "- " + string, "> " + string, "**" + string + "**", "text\n\n" + string + "\n\nmore")) {
            Matcher tag = TAG.matcher(SafeMarkdown.html(wrapped));
            while (tag.find()) {
                assertThat(HARMLESS).as(wrapped).contains(tag.group(1).toLowerCase(Locale.ROOT));
                if (tag.group(1).equals("a") && !tag.group(2).isBlank()) {
                    assertThat(tag.group(2)).as(wrapped).matches(HARMLESS_LINK);
                } else {
                    assertThat(tag.group(2).replace("/", "")).as(wrapped).isBlank();
                }
            }
        }
    }

    @Test
    void what_people_mean_is_shown() {
        String html = SafeMarkdown.html("## Head\n\nSome **strong** words, [a link](page.xhtml?slug=x) and\n\n- a list\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        assertThat(html).contains("<h2>Head</h2>", "<strong>strong</strong>", "href=\"page.xhtml?slug&#61;x\"", "<li>a list</li>", "<td>1</td>");
    }

    @Test
    void a_heading_of_the_first_kind_does_not_compete_with_the_title_of_the_page() {
        assertThat(SafeMarkdown.html("# Head")).isEqualTo("<h2>Head</h2>\n");
    }

    @Test
    void the_words_alone_carry_no_signs() {
        assertThat(SafeMarkdown.text("## Head\n\n**strong** [link](x)")).contains("Head", "strong", "link").doesNotContain("*").doesNotContain("#");
    }

    @Test
    void nothing_becomes_nothing() {
        assertThat(SafeMarkdown.html(null)).isEmpty();
    }
}
