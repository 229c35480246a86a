package gov.rotations.coaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A cohort is matched with mentors, two people meet and promise, and part without a reason; what is theirs stays theirs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoachingJourneyIT {

    private static final String COACH = "Corin Blythe";

    /** Whom the match gives to the coach, and their pairing. */
    private static String associate;
    private static String pairing;

    @Test
    @Order(1)
    void a_cohort_is_matched_with_reasons_and_prices_pinned_and_sent() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/coaching/rounds.xhtml").picks("[id='open:cohort']", "2027-A").picks("[id='open:kind']", "Mentor")
                .presses("Open a pairing round").sees("Nothing suggested yet").presses("Match").sees("Matched: nobody can do it at a lower cost.");
            associate = admin.find("main tbody tr:has(td:nth-child(2):has-text('" + COACH + "')) th").first().innerText();
            admin.presses(admin.button("Pin: " + associate + ", " + COACH)).sees("Pinned. Match again to see what follows.");
            Locator row = admin.find("main tbody tr").filter(new Locator.FilterOptions().setHasText(associate)).first();
            row.locator("summary").click();
            assertThat(row.locator("details li")).not().hasCount(0);
            assertThat(row.locator(".chip").first()).isVisible();
            admin.looksAround().presses("Match").sees("Matched: nobody can do it at a lower cost.");
            confirms(admin, "Ask the supporters").sees("The supporters are asked.");
        }
    }

    private static Person confirms(Person person, String button) {
        person.button(button).click();
        return person.presses(person.find(".ui-confirmdialog-yes:visible"));
    }

    @Test
    @Order(2)
    void both_say_yes_before_a_pairing_lives() {
        try (Person coach = Person.as(Visitor.COACH); Person mentored = Person.invited(associate).onThePhone()) {
            mentored.goesTo("/coaching/pairings.xhtml").seesNot(COACH + ", " + associate);
            coach.goesTo("/notification/letters.xhtml").sees("Would you support " + associate + "?");
            coach.goesTo("/coaching/pairings.xhtml");
            coach.button("Yes: " + COACH + ", " + associate).focus();
            coach.goesOn(() -> coach.keys("Enter")).sees("Your yes is recorded.");
            mentored.goesTo("/coaching/pairings.xhtml").presses("Yes: " + COACH + ", " + associate).sees("Your yes is recorded.");
            coach.goesTo("/coaching/pairings.xhtml").follows("Mentor: " + associate).sees("Active", "No meeting yet", "Nothing promised");
            pairing = coach.path();
        }
    }

    @Test
    @Order(3)
    void they_agree_on_a_time_promise_and_note_and_each_keeps_a_note_alone() {
        try (Person coach = Person.as(Visitor.COACH); Person mentored = Person.invited(associate).onThePhone()) {
            coach.goesTo(pairing).fills("Day and time", "2027-06-25T14:30").fills("Place", "Room 4").fills("Agenda", "The hard question")
                .presses("Propose").sees("Proposed. The other one gets a letter.");
            mentored.goesTo(pairing).presses(mentored.find("button[aria-label^='Agree: ']")).sees("Agreed. The other one gets a letter.");
            assertThat(mentored.downloads(mentored.find("button[aria-label^='To my calendar: ']"))).contains("DTSTART:20270625T133000Z", "LOCATION:Room 4")
                .doesNotContain("hard question");
            mentored.unfolds("Promise something").presses("Promise").sees("Say what is to be done.");
            mentored.unfolds("Promise something").fills("What", "Ask <b>two</b> teams").presses("Promise").sees("Noted for both of you.", "Ask <b>two</b> teams");
            coach.goesTo(pairing).sees("Ask <b>two</b> teams").follows("^Notes: ").fills("Shared note", "We begin with users").presses("Save for both");
            coach.fills("My private note", "quiet as a mouse").presses("Save for me only").sees("Saved for you only.");
            assertThat(coach.field("My private note")).hasValue("quiet as a mouse");
        }
    }

    @Test
    @Order(4)
    void nobody_else_reads_what_is_private() {
        try (Person mentored = Person.invited(associate)) {
            mentored.goesTo(pairing).follows("^Notes: ");
            assertThat(mentored.field("Shared note")).hasValue("We begin with users");
            assertThat(mentored.field("My private note")).hasValue("");
            assertThat(mentored.page().content()).doesNotContain("mouse");
        }
        for (Visitor visitor : List.of(Visitor.ADMIN, Visitor.ASSOCIATE, Visitor.DEPARTMENT, Visitor.MANAGER, Visitor.ALUMNUS)) {
            try (Person other = Person.as(visitor)) {
                other.findsNothingAt(pairing);
            }
        }
        try (Person admin = Person.as(Visitor.ADMIN)) {
            for (String page : List.of("/coaching/rounds.xhtml", "/coaching/round-rhythm.xhtml", "/audit/lines.xhtml", "/notification/letters.xhtml?all=true")) {
                admin.goesTo(page);
                assertThat(admin.page().content()).as(page).doesNotContain("mouse", "begin with users", "hard question", "two</b> teams");
            }
        }
    }

    @Test
    @Order(5)
    void no_log_of_the_server_tells_of_it() throws IOException {
        try (Stream<Path> logs = Files.list(Path.of("target/server"))) {
            List<Path> all = logs.filter(file -> file.getFileName().toString().startsWith("journey-site")).toList();
            assertThat(all).isNotEmpty();
            for (Path log : all) {
                assertThat(Files.readString(log)).doesNotContain("mouse", "begin with users", "hard question");
            }
        }
    }

    @Test
    @Order(6)
    void a_change_needs_no_reason_and_the_other_one_reads_none() {
        try (Person mentored = Person.invited(associate); Person coach = Person.as(Visitor.COACH); Person admin = Person.as(Visitor.ADMIN)) {
            mentored.goesTo(pairing);
            assertThat(mentored.find("dialog textarea, .ui-confirm-dialog textarea")).hasCount(0);
            confirms(mentored, "Ask for a change").sees("The programme looks for somebody else.");
            coach.goesTo("/notification/letters.xhtml").follows("Your pairing comes to its end").sees("No reason is asked for or given.");
            admin.goesTo("/coaching/rounds.xhtml").presses("End: " + associate + ", " + COACH).sees("The pairing has ended.");
            mentored.goesTo("/coaching/pairings.xhtml").sees("Ended");
        }
    }

    @Test
    @Order(7)
    void a_supporter_says_with_whom_never_and_finds_it_again() {
        try (Person coach = Person.as(Visitor.COACH)) {
            coach.goesTo("/coaching/offer.xhtml").unfolds("Never with");
            coach.find("label").filter(new Locator.FilterOptions().setHasText(associate)).click();
            coach.presses(coach.find("[id='never:save']")).sees("Saved. Nobody else reads it.").unfolds("Never with");
            assertThat(coach.field(associate + " (2027-A)")).isChecked();
        }
    }
}
