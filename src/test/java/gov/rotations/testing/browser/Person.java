package gov.rotations.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody with a window on the site of the journeys, which the journeys change as they go. Whatever page the person
 * comes to is put to axe, unless axe has seen one alike; whatever the person does waits for the page that answers.
 */
public final class Person implements AutoCloseable {

    private static final DemoServer SITE = new DemoServer("journey-site");

    private static final int PHONE = 390;

    /** What invited people choose. */
    public static final String PASSWORD = "five gentle words for travelling";

    private static final Map<String, String> SIGNED_UP = new HashMap<>();

    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    private Person(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** Nobody who is signed in. */
    public static Person stranger() {
        return new Person(Browser.open());
    }

    public static Person as(Visitor visitor) {
        return as(visitor.email(), visitor.password());
    }

    /** Signed in through the sign-in page the first time and remembered after that. */
    public static Person as(String email, String password) {
        String state = SIGNED_IN.computeIfAbsent(email, fresh -> {
            try (Person person = stranger().signsIn(email, password)) {
                assertThat(person.page).hasURL(Pattern.compile(".*/index\\.xhtml"));
                return person.page.context().storageState();
            }
        });
        return new Person(Browser.openWith(state));
    }

    /** Somebody of the demo who had no password yet, and takes up an invitation now. */
    public static Person invited(String name) {
        String email = SIGNED_UP.computeIfAbsent(name, Person::takeUpInvitation);
        return as(email, PASSWORD);
    }

    private static String takeUpInvitation(String name) {
        try (Person admin = as(Visitor.ADMIN); Person newcomer = stranger()) {
            admin.goesTo("/account/people.xhtml?words=" + name.replace(" ", "+")).follows(name);
            String email = admin.find("dd").first().innerText();
            admin.presses("Send a new invitation").goesTo("/notification/letters.xhtml?all=true");
            Locator row = admin.find("main tr").filter(new Locator.FilterOptions().setHasText(name)).first();
            admin.goesOn(() -> row.locator("a").click());
            newcomer.goesTo(admin.link("^Open the page$").getAttribute("href")).sees(name)
                .fills("New password", PASSWORD).fills("New password again", PASSWORD).presses("Accept the invitation");
            return email;
        }
    }

    public Person signsIn(String email, String password) {
        return goesTo("/account/sign-in.xhtml").fills("Email address", email).fills("Password", password).presses("Sign in");
    }

    public Person onThePhone() {
        page.setViewportSize(PHONE, 844);
        return this;
    }

    /** For what only one journey does. */
    public Page page() {
        return page;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** The first button that is called so; the sign of an icon may stand before its words. */
    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\W*" + escaped(name) + "$"))).first();
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name))).first();
    }

    /** The field with this label; what marks a needed one does not matter. */
    public Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + escaped(label) + "\\s*\\*?\\s*$"));
    }

    public Person goesTo(String path) {
        page.navigate(SITE.address() + path);
        return looksAround();
    }

    /** Follows the first link whose name holds this pattern. */
    public Person follows(String link) {
        return goesOn(() -> link(link).click());
    }

    /** Presses a button that leads to a page, the same or another. */
    public Person presses(String button) {
        return goesOn(() -> button(button).click());
    }

    public Person presses(Locator button) {
        return goesOn(button::click);
    }

    /** Does what changes a part of the page and waits until it is changed. */
    public Person partially(Runnable step) {
        page.waitForResponse(answer -> "partial/ajax".equals(answer.request().headers().get("faces-request")), step);
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    /** Does what leads to a page and waits until it is there; clicking alone would not wait for a redirect. */
    @SuppressWarnings("deprecation")
    public Person goesOn(Runnable step) {
        page.waitForNavigation(step);
        return looksAround();
    }

    public Person fills(String label, String text) {
        field(label).fill(text);
        return this;
    }

    public Person chooses(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Chooses the first option that holds these words. */
    public Person picks(String selector, String words) {
        Locator option = find(selector).locator("option").filter(new Locator.FilterOptions().setHasText(words)).first();
        find(selector).selectOption(option.getAttribute("value"));
        return this;
    }

    /** Presses keys one after the other, wherever the focus is. */
    public Person keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Opens what is folded away under these words. */
    public Person unfolds(String words) {
        find("summary").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        return this;
    }

    /** Waits until all these words stand on the page. */
    public Person sees(String... words) {
        for (String one : words) {
            assertThat(find("main")).containsText(one);
        }
        return this;
    }

    public Person seesNot(String... words) {
        for (String one : words) {
            assertThat(find("main")).not().containsText(one);
        }
        return this;
    }

    public Person isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(escaped(SITE.address() + path) + ".*"));
        return this;
    }

    /** Where this person is, without the site. */
    public String path() {
        return page.url().substring(SITE.address().length());
    }

    /** What is not there and what is not for this person look the same. */
    public Person findsNothingAt(String path) {
        Response answer = page.navigate(SITE.address() + path);
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(find("h1")).hasText("Page not found");
        return looksAround();
    }

    /** The words of every such place. */
    public List<String> reads(String selector) {
        return find(selector).allInnerTexts();
    }

    /** What the file says that this button or link brings. */
    public String downloads(Locator what) {
        try {
            return Files.readString(page.waitForDownload(what::click).path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The browser reads patterns its own way, which has no quotes. */
    private static String escaped(String words) {
        return words.replaceAll("[./?*+(){}|^$\\\\\\[\\]]", "\\\\$0");
    }

    /** Asks axe about the page as it stands, and whether it is one of ours. */
    public Person looksAround() {
        assertThat(find("h1")).not().hasText("Something went wrong");
        Axe.findsNothingNewOn(page);
        return this;
    }

    @Override
    public void close() {
        Browser.close(page);
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
