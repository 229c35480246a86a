package gov.rotations.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import gov.rotations.testing.server.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The browser of a lane of tests, and who is signed in in it. Chromium is taken from {@code CHROMIUM}, from its usual
 * places, from Debian when the build may install it, and otherwise from Playwright.
 */
public final class Browser {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable", "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> QUIETLY = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");

    private static final Map<Visitor, String> SIGNED_IN = new EnumMap<>(Visitor.class);

    private static final Set<Visitor> TRIED = EnumSet.noneOf(Visitor.class);

    /** Playwright must be called by the thread that made it; tests run in two lanes. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = ThreadLocal.withInitial(Browser::launch);

    private Browser() {
    }

    /** A fresh page at desktop width, not signed in. */
    public static Page open() {
        return context(null).newPage();
    }

    /** A fresh page at desktop width that remembers what another window was told. @param state as Playwright stores it */
    static Page openWith(String state) {
        return context(state).newPage();
    }

    /** A fresh page of this visitor, signed in through the sign-in page the first time and remembered after that. */
    public static Page openAs(Visitor visitor) {
        return visitor == Visitor.NOBODY ? open() : context(stateOf(visitor)).newPage();
    }

    private static synchronized String stateOf(Visitor visitor) {
        return SIGNED_IN.computeIfAbsent(visitor, Browser::signIn);
    }

    /** Closes the page with everything it remembers. */
    public static void close(Page page) {
        page.context().close();
    }

    /** The visitor's cookies as a request carries them. */
    public static String cookiesOf(Visitor visitor) {
        if (visitor == Visitor.NOBODY) {
            return "";
        }
        Page page = openAs(visitor);
        String cookies = cookiesIn(page);
        close(page);
        return cookies;
    }

    /** What this page's requests carry. */
    static String cookiesIn(Page page) {
        return page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }

    /** The visitor's cookies with their flags. */
    public static List<Cookie> cookieJarOf(Visitor visitor) {
        Page page = openAs(visitor);
        List<Cookie> cookies = page.context().cookies();
        close(page);
        return cookies;
    }

    /** Signs in on the page of this window; ends on the start page. */
    public static void signIn(Page page, Visitor visitor) {
        signIn(page, DemoSite.address(), visitor);
    }

    static void signIn(Page page, String site, Visitor visitor) {
        page.navigate(site + "/account/sign-in.xhtml");
        page.getByLabel("Email address").fill(visitor.email());
        page.getByLabel(Pattern.compile("^Password")).fill(visitor.password());
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
        page.waitForURL(address -> !address.contains("/account/sign-in"));
    }

    /** A visitor who could not sign in once is not tried again for every page. */
    private static String signIn(Visitor visitor) {
        if (!TRIED.add(visitor)) {
            throw new IllegalStateException(visitor + " could not sign in");
        }
        Page page = open();
        signIn(page, visitor);
        String state = page.context().storageState();
        close(page);
        return state;
    }

    private static BrowserContext context(String state) {
        com.microsoft.playwright.Browser.NewContextOptions options = new com.microsoft.playwright.Browser.NewContextOptions()
            .setLocale("en-GB").setTimezoneId("Europe/London").setViewportSize(1280, 900).setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        if (state != null) {
            options.setStorageState(state);
        }
        BrowserContext context = CHROMIUM.get().newContext(options);
        context.setDefaultTimeout(20_000);
        return context;
    }

    private static synchronized com.microsoft.playwright.Browser launch() {
        Optional<Path> executable = executable();
        Map<String, String> environment = executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIETLY);
        executable.ifPresent(options::setExecutablePath);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> executable() {
        return found().or(() -> Command.install("chromium") ? found() : Optional.empty());
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream()).filter(Objects::nonNull)
            .filter(place -> !place.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
