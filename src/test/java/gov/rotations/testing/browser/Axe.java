package gov.rotations.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Asks axe whether everybody can use the page. */
public final class Axe {

    private Axe() {
    }

    /** Fails with page, rule and place of every fault. */
    public static void findsNothingOn(Page page) {
        assertThat(faultsOn(page)).as("axe on %s at %d px", page.url(), page.viewportSize().width).isEmpty();
    }

    /** A sentence for every fault. The legacy mode looks at this page only, which has no frames, and opens no second one. */
    public static List<String> faultsOn(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream().flatMap(Axe::sentences).toList();
    }

    private static Stream<String> sentences(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " (" + rule.getHelp() + "): " + node.getHtml());
    }
}
