package gov.rotations.handbook;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown as people write it, shown so that nothing of it can run. Markup in it is escaped, addresses are looked at, and
 * what comes out is cleaned once more by a second, independent library.
 */
public final class SafeMarkdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
        .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "hr", "br",
            "table", "thead", "tbody", "tr", "th", "td")
        .allowElements((element, attributes) -> "h2", "h1")
        .allowElements("a").allowAttributes("href").onElements("a")
        .allowUrlProtocols("http", "https", "mailto").requireRelNofollowOnLinks()
        .toFactory();

    private SafeMarkdown() {
        // renders
    }

    /** HTML that may be shown as it is. */
    public static String html(String markdown) {
        return POLICY.sanitize(HTML.render(PARSER.parse(markdown == null ? "" : markdown)));
    }

    /** The words alone, for search and previews. */
    public static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown == null ? "" : LINK.matcher(markdown).replaceAll("$1")));
    }
}
