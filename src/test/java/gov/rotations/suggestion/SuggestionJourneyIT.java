package gov.rotations.suggestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An alumna suggests other words for an activity, others support her, two stewards accept, and everybody reads them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuggestionJourneyIT {

    private static final String ACTIVITY = "/learning/activity.xhtml?code=AG3";

    private static final String TITLE = "Look back together & <b>change</b> one thing";

    private static String request;

    @Test
    @Order(1)
    void an_alumna_suggests_a_change_on_the_phone_and_by_keyboard() {
        try (Person stranger = Person.stranger().onThePhone(); Person alumna = Person.as(Visitor.ALUMNUS).onThePhone()) {
            stranger.goesTo(ACTIVITY).follows("Suggest a change").isAt("/account/sign-in.xhtml");
            stranger.fills("Email address", Visitor.ALUMNUS.email()).fills("Password", Visitor.ALUMNUS.password()).presses("Sign in").sees("As you propose it");
            alumna.goesTo(ACTIVITY).follows("Suggest a change").presses("Send it").sees("Something is still empty");
            alumna.find("textarea[maxlength='200']").fill(TITLE);
            alumna.fills("Why", "Looking back alone changes nothing.").fills("Links", "http://10.0.0.1/secret").presses("Send it").sees("no address that everybody can reach");
            alumna.fills("Links", "https://example.org/retrospectives").presses("Keep as a draft").sees("Only you see it");
            alumna.button("Send it").focus();
            alumna.goesOn(() -> alumna.keys("Enter")).sees("Sent.", TITLE, "https://example.org/retrospectives");
            request = alumna.path();
        }
    }

    @Test
    @Order(2)
    void somebody_else_supports_it_and_says_so() {
        try (Person associate = Person.as(Visitor.ASSOCIATE).onThePhone()) {
            associate.goesTo(ACTIVITY).follows("Suggest a change").follows("Look and support: ").presses("Support it").sees("1 person supports it");
            associate.presses("Say it").sees("Write something first.").fills("Your comment", "<i>Yes</i>, with the whole team.").presses("Say it").sees("<i>Yes</i>, with the whole team.");
        }
    }

    @Test
    @Order(3)
    void two_stewards_accept_and_the_next_edition_says_it() {
        try (Person admin = Person.as(Visitor.ADMIN); Person coach = Person.as(Visitor.COACH)) {
            admin.goesTo("/suggestion/requests.xhtml?kind=ACTIVITY&state=SUBMITTED").goesTo(request).presses("Look at it").presses("Accept").sees("It takes one more.");
            assertThat(admin.button("Accept")).hasCount(0);
            coach.goesTo(request).presses("Accept").sees("Accepted");
            coach.goesTo("/learning/editions.xhtml").presses("Draft the next edition").fills("What is new", "Looking back is something a team does.").presses("Save").sees("Saved.", "Alma Reyes");
            admin.goesTo("/learning/editions.xhtml").follows("Work on it").presses("Publish").sees("Published. The authors get a letter.", "Thanks to", "Alma Reyes");
            admin.goesTo(request).sees("Published");
        }
        try (Person stranger = Person.stranger()) {
            stranger.goesTo(ACTIVITY);
            assertThat(stranger.find("h1")).hasText(TITLE);
            stranger.goesTo("/learning/activity.xhtml?edition=v1&code=AG3").sees("These are the words of edition v1").seesNot(TITLE);
            stranger.goesTo("/learning/editions.xhtml?from=v1&to=v3").sees("activities differ");
        }
        try (Person alumna = Person.as(Visitor.ALUMNUS)) {
            alumna.goesTo("/notification/letters.xhtml").sees("Your suggestion is published");
        }
    }
}
