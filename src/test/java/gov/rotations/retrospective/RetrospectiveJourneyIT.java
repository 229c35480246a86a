package gov.rotations.retrospective;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The two sides of a placement look back on it and read each other, and what somebody wrote becomes an improvement. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetrospectiveJourneyIT {

    private static String path;

    @Test
    @Order(1)
    void who_worked_there_looks_back_in_two_minutes() {
        try (Person alumna = Person.as(Visitor.ALUMNUS)) {
            alumna.goesTo("/index.xhtml").follows("Look back on 1 placement").follows("^Look back\\s*: ").sees("It takes two minutes.").presses("Send")
                .sees("Choose one of the five.");
            choose(alumna, "value", "Much");
            choose(alumna, "service", "Fully");
            alumna.fills("In your words", "Nominations take <b>one</b> form").fills("What should be different?", "Start in June").presses("Send")
                .sees("Thank you. You can change it until both of you have answered.", "Nominations take <b>one</b> form", "Has not answered");
            path = alumna.path();
            alumna.follows("^Change my answer$").fills("In your words", "Nominations take one form").presses("Send").sees("Nominations take one form");
        }
    }

    @Test
    @Order(2)
    void the_host_answers_on_the_phone_and_both_read_what_the_other_says() {
        try (Person host = Person.as(Visitor.DEPARTMENT).onThePhone(); Person alumna = Person.as(Visitor.ALUMNUS)) {
            host.goesTo(path).sees("Not to be read yet").goesTo("/retrospective/retrospectives.xhtml").follows("^Look back\\s*: .*Alma Reyes");
            choose(host, "value", "Some");
            host.fills("In your words", "Half the letters").presses("Send").sees("Both of you have answered", "Nominations take one form", "Half the letters");
            alumna.goesTo(path).sees("Both have answered", "Half the letters");
        }
        for (Visitor visitor : new Visitor[] {Visitor.ADMIN, Visitor.ASSOCIATE, Visitor.COACH}) {
            try (Person other = Person.as(visitor)) {
                other.findsNothingAt(path);
            }
        }
    }

    @Test
    @Order(3)
    void the_programme_team_makes_an_improvement_of_what_somebody_wrote_and_says_what_became_of_it() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/retrospective/words.xhtml").presses(admin.find("button[aria-label^='Make an improvement of it: Coaches']").first()).sees("so that nobody recognises who wrote it")
                .chooses("What is it about?", "Coaching and support").fills("What should be done?", "Tell coaches when <i>somebody</i> moves").presses("Propose it")
                .sees("It stands in the log", "From a retrospective");
            admin.chooses("Who looks after it", "Corin Blythe").presses("Agree").sees("Agreed", "Looked after by Corin Blythe").presses("It has begun").sees("Under way");
            admin.presses("It is done").sees("Say in a sentence what became of it.").fills("What became of it", "They get a letter now").presses("It is done").sees("Done");
        }
        try (Person coach = Person.as(Visitor.COACH)) {
            coach.goesTo("/retrospective/improvements.xhtml?state=DONE").sees("Tell coaches when <i>somebody</i> moves", "They get a letter now").follows("^Propose an improvement$")
                .chooses("What is it about?", "Events").fills("What should be done?", "Record the talks").presses("Propose it").sees("Thank you. It stands in the log", "Proposed by Corin Blythe");
        }
    }

    private static void choose(Person person, String question, String step) {
        person.find("#form\\:" + question + " label").filter(new Locator.FilterOptions().setHasText(step)).first().click();
    }
}
