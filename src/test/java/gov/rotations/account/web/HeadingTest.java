package gov.rotations.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadingTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example/x.xhtml", "https://evil.example/x.xhtml", "/\\evil.example/x.xhtml", "/a\r\nX: y.xhtml",
        "/account/sign-in.xhtml?to=/x.xhtml", "/jakarta.faces.resource/a.css", "javascript:alert(1)", "/../x.xhtml"})
    void another_site_or_no_page_leads_home(String to) {
        assertThat(Heading.safe(to)).isEqualTo("/index.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placement/plan.xhtml?round=3&view=a%20b", "/opening/openings.xhtml"})
    void a_page_of_the_product_is_kept(String to) {
        assertThat(Heading.safe(to)).isEqualTo(to);
    }
}
