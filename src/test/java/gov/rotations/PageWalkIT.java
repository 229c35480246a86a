package gov.rotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import gov.rotations.testing.browser.Axe;
import gov.rotations.testing.browser.Browser;
import gov.rotations.testing.browser.DemoSite;
import gov.rotations.testing.browser.SiteMap;
import gov.rotations.testing.browser.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Walks every page of the product as every role and as nobody. {@link VisitorsOfPages} says who gets in; a page that is
 * not in that table fails until somebody decides. Whoever gets in finds a whole page that everybody can use; everybody
 * else is answered as if there were nothing there. It changes nothing, so it walks beside all other tests; of its own steps
 * one follows the other, in one browser.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class PageWalkIT {

    private static final Pattern TEXT_OUTSIDE_TAGS = Pattern.compile("(?s)<script\\b.*?</script>|<style\\b.*?</style>|<[^>]*>");

    private static final Map<Visitor, String> COOKIES = new EnumMap<>(Visitor.class);

    private static final Map<Visitor, Page> WINDOWS = new EnumMap<>(Visitor.class);

    private static final List<String> COMPLAINTS = new ArrayList<>();

    /** Narrow pages look alike to axe for everybody; one visitor is enough there. */
    private static final Set<String> SEEN_NARROW = new HashSet<>();

    private static final int NARROW = 320;

    /** Letters as wide as the window would have them are drawn anew with the next frame only. */
    private static final String NEXT_FRAME = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void every_page_has_been_decided_on() {
        Set<String> pages = new TreeSet<>();
        HouseRules.files(SiteMap.PAGES, ".xhtml").map(file -> "/" + SiteMap.PAGES.relativize(file).toString().replace('\\', '/'))
            .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/")).forEach(pages::add);

        assertThat(VisitorsOfPages.TABLE.keySet()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void axe_barks_at_a_page_that_shuts_people_out() {
        Page page = Browser.open();
        page.setContent("<html><body><img src='x.png'><input></body></html>");

        List<String> faults = Axe.faultsOn(page);
        Browser.close(page);

        assertThat(faults).anyMatch(fault -> fault.startsWith("image-alt")).anyMatch(fault -> fault.startsWith("label"));
    }

    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicContainer> who_gets_in() {
        return VisitorsOfPages.TABLE.entrySet().stream().map(entry -> dynamicContainer(entry.getKey(), EnumSet.allOf(Visitor.class).stream()
            .map(visitor -> visit(entry.getKey(), visitor, entry.getValue()))));
    }

    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicNode> everybody_can_use_what_they_get() {
        return EnumSet.allOf(Visitor.class).stream().map(visitor -> dynamicContainer(visitor.name(),
            VisitorsOfPages.TABLE.entrySet().stream().filter(entry -> entry.getValue().contains(visitor))
                .map(entry -> dynamicTest(entry.getKey(), () -> isUsable(addressFor(entry.getKey(), visitor), visitor)))));
    }

    private static DynamicTest visit(String page, Visitor visitor, Set<Visitor> welcome) {
        return dynamicTest(visitor + (welcome.contains(visitor) ? " gets in" : " finds nothing"), () -> {
            String address = addressFor(page, visitor);
            HttpResponse<String> answer = DemoSite.get(address, cookies(visitor));
            if (welcome.contains(visitor)) {
                assertThat(answer.statusCode()).as("%s as %s", address, visitor).isEqualTo(200);
                assertThat(isPage(answer) ? faultsOf(answer.body()) : List.of()).as("%s as %s", address, visitor).isEmpty();
            } else if (VisitorsOfPages.ONLY_FOR_STRANGERS.contains(page)) {
                assertThat(answer.headers().firstValue("Location").orElse("")).as("%s as %s", address, visitor).endsWith("/index.xhtml");
            } else if (visitor == Visitor.NOBODY) {
                assertThat(answer.statusCode()).as("%s as nobody", address).isIn(302, 303, 404);
                assertThat(answer.headers().firstValue("Location").orElse("sign-in")).as("%s as nobody", address).contains("sign-in");
            } else {
                assertThat(answer.statusCode()).as("%s as %s", address, visitor).isEqualTo(404);
            }
        });
    }

    /** Some addresses answer with a file to keep. */
    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** What a person would see as a broken page. */
    private static List<String> faultsOf(String html) {
        List<String> faults = new ArrayList<>();
        String text = TEXT_OUTSIDE_TAGS.matcher(html).replaceAll("\n");
        if (!html.stripTrailing().endsWith("</html>")) {
            faults.add("the page ends before its end");
        }
        int headings = html.split("<h1[ >]", -1).length - 1;
        if (headings != 1) {
            faults.add(headings + " headings of the first rank");
        }
        Pattern.compile("\\?\\?\\?|#\\{|\\$\\{|\\b(?:" + String.join("|", Plan.ARROWS.keySet()) + ")\\.[a-z]\\w*(?:\\.\\w+)*\\b(?!@)").matcher(text).results()
            .map(found -> found.group().strip()).filter(found -> !found.endsWith(".xhtml") && !found.endsWith(".test"))
            .forEach(found -> faults.add("says " + found));
        return faults;
    }

    private static void isUsable(String address, Visitor visitor) {
        if (!isPage(DemoSite.get(address, cookies(visitor)))) {
            return;
        }
        Page page = WINDOWS.computeIfAbsent(visitor, PageWalkIT::window);
        COMPLAINTS.clear();
        page.setViewportSize(1280, 900);
        page.navigate(DemoSite.address() + address);
        Axe.findsNothingNewOn(page);
        page.setViewportSize(NARROW, 800);
        page.evaluate(NEXT_FRAME);
        Number width = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width.intValue()).as("width of %s at %d px: %s", address, NARROW, tooWide(page)).isLessThanOrEqualTo(NARROW);
        if (SEEN_NARROW.add(address.replaceFirst("\\?.*", ""))) {
            Axe.findsNothingNewOn(page);
        }
        assertThat(COMPLAINTS).as("complaints of the browser on %s", address).isEmpty();
    }

    /** One window for each visitor; what the browser complains of is collected page by page. */
    private static Page window(Visitor visitor) {
        Page page = Browser.openAs(visitor);
        page.onPageError(COMPLAINTS::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                COMPLAINTS.add(message.text());
            }
        });
        return page;
    }

    private static Object tooWide(Page page) {
        return page.evaluate("""
            () => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
              && !e.closest('[data-scrolls], .scroll, .table-scroll')).slice(0, 4).map(e => e.outerHTML.slice(0, 120))""");
    }

    private static String addressFor(String page, Visitor visitor) {
        Optional<String> found = SiteMap.addressOf(page, visitor);
        if (VisitorsOfPages.REACHED_BY_JOURNEYS.contains(page) && found.filter(address -> address.contains("?")).isEmpty()) {
            assumeFalse(VisitorsOfPages.TABLE.get(page).contains(visitor), "walked by a journey");
            return page + "?id=999999999";
        }
        return found.orElseGet(() -> fail("Nobody finds a link to %s in the demo".formatted(page)));
    }

    private static String cookies(Visitor visitor) {
        return COOKIES.computeIfAbsent(visitor, Browser::cookiesOf);
    }
}
