package gov.rotations.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Asks axe whether everybody can use the page. */
public final class Axe {

    private static final Set<String> LOOKS = ConcurrentHashMap.newKeySet();

    /** What makes a page look different to axe: its parts, not its rows. */
    private static final String LOOK = """
        () => location.pathname + [...document.querySelectorAll('main h2, main form, main .notice, main .state, main input[type=checkbox], aside h3')]
          .map(e => e.tagName + e.id + e.className).filter((one, at, all) => all.indexOf(one) === at).join()""";

    private Axe() {
    }

    /** Fails with page, rule and place of every fault. */
    public static void findsNothingOn(Page page) {
        assertThat(faultsOn(page)).as("axe on %s at %d px", page.url(), page.viewportSize().width).isEmpty();
    }

    /** The same, unless axe has seen a page alike at this width; what people see of the menu differs, and of a page its rows. */
    public static void findsNothingNewOn(Page page) {
        if (LOOKS.add(page.viewportSize().width + " " + page.evaluate(LOOK))) {
            findsNothingOn(page);
        }
    }

    /** A sentence for every fault. The legacy mode looks at this page only, which has no frames, and opens no second one. */
    public static List<String> faultsOn(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream().flatMap(Axe::sentences).toList();
    }

    private static Stream<String> sentences(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " (" + rule.getHelp() + "): " + node.getHtml());
    }
}
