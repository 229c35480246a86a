package gov.rotations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "http://www.example.co.uk/a?b=c#d", "https://gds.blog.gov.uk/"})
    void an_address_on_the_open_web_is_taken(String address) {
        assertThat(new PublicLink(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "http://localhost/", "http://localhost:8080/x", "http://127.0.0.1/", "http://10.0.0.1/", "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data", "http://[::1]/", "http://0x7f000001/", "http://2130706433/", "http://intranet/", "http://wiki.corp/",
        "https://server.internal/", "https://printer.local/", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.org/",
        "https://user:secret@example.org/", "//example.org", "https://exa mple.org/", "https://example.org\" onclick=\"x"})
    void what_leads_inside_a_network_or_nowhere_is_refused(String address) {
        assertThatThrownBy(() -> new PublicLink(address)).isInstanceOf(LinkNotAllowed.class);
    }
}
