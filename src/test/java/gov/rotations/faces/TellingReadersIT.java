package gov.rotations.faces;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.testing.InContainer;
import gov.rotations.testing.Trouble;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader's browser gets when a rule says no, when somebody else was quicker, and when we are at fault. */
@InContainer
class TellingReadersIT {

    private static final Pattern INCIDENT = Pattern.compile("\\b[0-9A-F]{4}-[0-9A-F]{4}\\b");

    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

    @Inject
    private HttpServletRequest request;
    @Inject
    private World world;

    private HttpClient browser;

    @BeforeEach
    void a_browser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    @Test
    void a_fault_of_ours_shows_a_number_and_nothing_else() throws Exception {
        HttpResponse<String> answer = get("/account/trouble.xhtml?what=fault");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(INCIDENT.matcher(answer.body()).find()).isTrue();
        assertSaysNothingOfTheMachine(answer);
    }

    @Test
    void what_is_not_permitted_looks_like_what_is_not_there_and_is_noted() throws Exception {
        String thing = "opening:" + world.aCode("X");

        HttpResponse<String> forbidden = get("/account/trouble.xhtml?what=" + thing);
        HttpResponse<String> missing = get("/account/no-such-page.xhtml");

        assertThat(forbidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(heading(forbidden)).isEqualTo(heading(missing)).isNotEmpty();
        assertThat(forbidden.body()).doesNotContain(thing);
        assertThat(world.timesNoted("AccessDenied", "NotPermitted[" + thing + "]")).isEqualTo(1);
    }

    @Test
    void a_refusal_stands_above_the_form_which_keeps_what_was_typed() throws Exception {
        HttpResponse<String> answer = press("refusal", false);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(Texts.get("exchange.refusal.ImportClosed")).contains("what I typed");
    }

    @Test
    void whoever_was_too_late_is_told_and_loses_nothing() throws Exception {
        for (String race : new String[] {"stale", "taken"}) {
            HttpResponse<String> answer = press(race, false);

            assertThat(answer.statusCode()).as(race).isEqualTo(200);
            assertThat(answer.body()).as(race).contains(Texts.get("shared.refusal.ChangedMeanwhile")).contains("what I typed");
            assertSaysNothingOfTheMachine(answer);
        }
    }

    @Test
    void a_button_that_fails_shows_the_page_with_the_number() throws Exception {
        HttpResponse<String> answer = press("fault", false);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(INCIDENT.matcher(answer.body()).find()).isTrue();
        assertSaysNothingOfTheMachine(answer);
    }

    @Test
    void a_button_that_only_renews_a_part_leads_to_the_same_pages() throws Exception {
        HttpResponse<String> fault = press("fault", true);
        HttpResponse<String> forbidden = press("opening:12", true);

        assertThat(fault.body()).contains("<redirect").contains("/errors/broken.xhtml?incident=");
        assertThat(forbidden.body()).contains("<redirect").contains("/errors/missing.xhtml");
        assertSaysNothingOfTheMachine(fault);
        assertSaysNothingOfTheMachine(forbidden);
    }

    @Test
    void a_form_that_somebody_tampered_with_is_out_of_date() throws Exception {
        HttpResponse<String> page = get("/account/trouble.xhtml");

        HttpResponse<String> answer = send(to("/account/trouble.xhtml").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("form=form&form:press=Press&primefaces.nonce=guessed&jakarta.faces.ViewState="
                + encoded(found(VIEW_STATE, page)))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/errors/expired.xhtml");
        assertSaysNothingOfTheMachine(answer);
    }

    private static void assertSaysNothingOfTheMachine(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain(Trouble.SECRET).doesNotContain("Exception:").doesNotContain("java.lang").doesNotContain("\tat ").doesNotContain("gov.rotations");
    }

    private HttpResponse<String> press(String what, boolean partly) throws Exception {
        HttpResponse<String> page = get("/account/trouble.xhtml");
        String form = "primefaces.nonce=" + encoded(found(NONCE, page)) + "&form=form&form:what=" + encoded(what) + "&form:typed=" + encoded("what I typed") + "&form:press=Press&jakarta.faces.ViewState="
            + encoded(found(VIEW_STATE, page)) + (partly ? "&jakarta.faces.partial.ajax=true&jakarta.faces.source=form:press&jakarta.faces.partial.event=click&jakarta.faces.partial.execute=@all&jakarta.faces.partial.render=@all" : "");
        HttpRequest.Builder post = to("/account/trouble.xhtml").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(partly ? post.header("Faces-Request", "partial/ajax") : post);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as("%s in a page of status %d", pattern, page.statusCode()).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + request.getLocalPort() + request.getContextPath() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) throws IOException, InterruptedException {
        return browser.send(asked.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String heading(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1").strip();
    }
}
