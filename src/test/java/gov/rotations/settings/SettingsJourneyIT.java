package gov.rotations.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A government gives the programme its own name and colour, and takes them back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsJourneyIT {

    @Test
    void a_name_and_a_colour_are_chosen_seen_by_everybody_and_taken_back() {
        try (Person admin = Person.as(Visitor.ADMIN); Person stranger = Person.stranger().onThePhone()) {
            admin.goesTo("/settings/settings.xhtml").sees("By day", "By night", "7.61 : 1");
            try {
                choosesAColour(admin);
                seesIt(stranger);
                readsTheNextLetter(admin);
            } finally {
                admin.goesTo("/settings/settings.xhtml").presses("Use the usual again").sees("Everything is as usual again.");
            }
            assertThat(stranger.goesTo("/account/sign-in.xhtml").find(".brand")).hasText("Rotations");
            assertThat(stranger.find(".foot")).hasText("Rotations runs a government’s Associate Product Manager programme.");
        }
    }

    private static void choosesAColour(Person admin) {
        admin.partially(() -> {
            admin.field("Pick the colour").fill("#ffcc00");
            admin.field("Pick the colour").dispatchEvent("change");
        });
        admin.sees("Too pale").fills("Name of the programme", "Northland Associates").fills("A line below the name", "Ministry of Works & <b>Words</b>")
            .fills("Mail address", "office@demo.rotations.test").presses("Save").sees("The colour #ffcc00 is too pale: its contrast is 1.51 to 1");
        admin.partially(() -> {
            admin.fills("Accent colour", "#7A1F5C");
            admin.keys("Tab");
        });
        admin.sees("Readable").presses("See how it looks").sees("Northland Associates · Ministry of Works & <b>Words</b>").presses("Save").sees("Saved.");
    }

    private static void seesIt(Person stranger) {
        stranger.goesTo("/account/sign-in.xhtml");
        assertThat(stranger.page()).hasTitle(Pattern.compile(".* · Northland Associates"));
        assertThat(stranger.find(".brand")).containsText("Northland Associates");
        assertThat(stranger.find(".foot a")).hasAttribute("href", "mailto:office@demo.rotations.test");
        assertThat(stranger.find("main .button-primary, main .ui-button.button-primary, main input[type=submit]").first()).hasCSS("background-color", "rgb(122, 31, 92)");
        String style = stranger.find("link[href*='face.css']").getAttribute("href");
        APIResponse sheet = stranger.page().request().get(stranger.page().url().replaceAll("/account/.*", "") + style);
        assertThat(sheet.headers()).containsEntry("cache-control", "public, max-age=31536000, immutable");
        APIResponse again = stranger.page().request().get(sheet.url(), RequestOptions.create().setHeader("If-None-Match", sheet.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        stranger.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        stranger.goesTo("/handbook/handbook.xhtml");
    }

    private static void readsTheNextLetter(Person admin) {
        admin.goesTo("/account/invite.xhtml").fills("Name", "Nora Newname").fills("Email address", "nora.newname@demo.rotations.test").chooses("Role", "Coach")
            .presses("Send the invitation").sees("The invitation is on its way.");
        admin.goesTo("/notification/letters.xhtml?all=true").follows("You are invited to Northland Associates").sees("an account in Northland Associates, the system");
    }
}
