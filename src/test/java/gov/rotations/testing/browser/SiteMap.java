package gov.rotations.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which addresses people find on the demo site by following its links from the start page. A page about one thing is
 * reached with an id; the id comes from the links the demo data produce, so tests need no ids of their own.
 */
public final class SiteMap {

    /** Where the pages lie. */
    public static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+\\.xhtml(?:\\?[^\"#]*)?)");

    /** How many addresses of one page are looked at; links repeat. */
    private static final int SAMPLES = 3;

    private static final Map<Visitor, Map<String, String>> FOUND = new EnumMap<>(Visitor.class);

    private SiteMap() {
    }

    /**
     * An address of this page, as this visitor finds it, else as anybody finds it. A page that needs nothing to go on is
     * its own address.
     */
    public static Optional<String> addressOf(String page, Visitor visitor) {
        return Optional.ofNullable(foundBy(visitor).get(page)).or(() -> EnumSet.allOf(Visitor.class).stream()
            .map(anybody -> foundBy(anybody).get(page)).filter(address -> address != null).findFirst())
            .or(() -> needsSomething(page) ? Optional.empty() : Optional.of(page));
    }

    /** A page says by a required parameter that it is about one thing. */
    private static boolean needsSomething(String page) {
        try {
            return Pattern.compile("<f:viewParam[^>]*required=\"true\"|<f:viewParam[^>]*name=\"id\"").matcher(Files.readString(PAGES.resolve(page.substring(1)))).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Map<String, String> foundBy(Visitor visitor) {
        return FOUND.computeIfAbsent(visitor, SiteMap::explore);
    }

    private static Map<String, String> explore(Visitor visitor) {
        String cookies = Browser.cookiesOf(visitor);
        Map<String, String> found = new TreeMap<>();
        Map<String, Integer> samples = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Queue<String> ahead = new ArrayDeque<>(Set.of(visitor == Visitor.NOBODY ? "/account/sign-in.xhtml" : "/index.xhtml"));
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<String> answer = DemoSite.get(address, cookies);
            if (answer.statusCode() != 200) {
                continue;
            }
            found.merge(pageOf(address), address, SiteMap::theOneWithMore);
            LINK.matcher(answer.body()).results().map(link -> absolute(address, link.group(1))).filter(SiteMap::isOurs).forEach(next -> {
                if (seen.add(next) && samples.merge(pageOf(next), 1, Integer::sum) <= SAMPLES) {
                    ahead.add(next);
                }
            });
        }
        return found;
    }

    private static String theOneWithMore(String first, String second) {
        return first.contains("?") ? first : second;
    }

    private static String absolute(String address, String link) {
        URI target = URI.create(DemoSite.address() + address).resolve(link.replace("&amp;", "&").replace(" ", "%20"));
        return target.getHost().equals("localhost") || target.toString().startsWith(DemoSite.address())
            ? target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()) : target.toString();
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/") && !address.startsWith("/jakarta.faces.resource/");
    }

    private static String pageOf(String address) {
        return address.replaceFirst("\\?.*", "");
    }
}
