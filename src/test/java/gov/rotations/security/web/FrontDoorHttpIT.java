package gov.rotations.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import gov.rotations.testing.browser.Browser;
import gov.rotations.testing.browser.DemoSite;
import gov.rotations.testing.browser.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the product says to a stranger, over plain HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontDoorHttpIT {

    @Test
    void the_health_is_open_to_everybody_and_says_the_database_is_up() {
        HttpResponse<String> health = DemoSite.get("/health/ready", "");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").contains("database");
    }

    @Test
    void pages_carry_the_headers_that_protect_them() {
        HttpResponse<String> page = DemoSite.get("/account/sign-in.xhtml", "");

        assertThat(String.join("; ", page.headers().allValues("Content-Security-Policy"))).contains("script-src 'self' 'nonce-")
            .contains("frame-ancestors").doesNotContain("unsafe-eval");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).isPresent();
        assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void the_session_cookie_is_for_the_server_alone_and_changes_when_somebody_signs_in() {
        Page page = Browser.open();
        page.navigate(DemoSite.address() + "/account/sign-in.xhtml");
        String before = sessionOf(page.context().cookies()).value;
        Browser.signIn(page, Visitor.COACH);
        Cookie after = sessionOf(page.context().cookies());
        Browser.close(page);

        assertThat(after.httpOnly).isTrue();
        assertThat(String.valueOf(after.sameSite)).isIn("LAX", "STRICT");
        assertThat(after.value).isNotEqualTo(before);
    }

    @Test
    void a_post_without_its_view_does_nothing() {
        HttpResponse<String> answer = DemoSite.post("/account/sign-in.xhtml",
            "signIn=signIn&signIn%3Aemail=admin%40demo.rotations.test&signIn%3Apassword=rotations-demo&jakarta.faces.ViewState=1%3A1", "");

        assertThat(answer.statusCode()).isNotEqualTo(500);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("index");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void what_does_not_exist_and_what_is_not_for_you_look_the_same() {
        String cookies = Browser.cookiesOf(Visitor.COACH);

        HttpResponse<String> missing = DemoSite.get("/placement/no-such-page.xhtml", cookies);
        HttpResponse<String> forbidden = DemoSite.get("/placement/proposals.xhtml", cookies);

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(heading(forbidden.body())).isEqualTo(heading(missing.body())).isNotEmpty();
    }

    @Test
    void templates_and_components_are_not_served() {
        String cookies = Browser.cookiesOf(Visitor.ADMIN);

        assertThat(List.of("/WEB-INF/web.xml", "/WEB-INF/templates/page.xhtml", "/resources/css/rotations.css"))
            .allSatisfy(path -> assertThat(DemoSite.get(path, cookies).statusCode()).as(path).isIn(403, 404));
    }

    @Test
    void a_broken_request_gets_a_page_and_no_stack_trace() {
        assertThat(List.of("/index.xhtml?%00=%ff", "/account/sign-in.xhtml?locale=%3Cscript%3E", "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml"))
            .allSatisfy(path -> assertThat(DemoSite.get(path, "").body()).as(path).doesNotContain("\tat ").doesNotContain("<web-app"));
    }

    private static Cookie sessionOf(List<Cookie> cookies) {
        return cookies.stream().filter(cookie -> cookie.name.startsWith("JSESSIONID")).findFirst().orElseThrow();
    }

    private static String heading(String html) {
        return html.replaceFirst("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1").strip();
    }
}
