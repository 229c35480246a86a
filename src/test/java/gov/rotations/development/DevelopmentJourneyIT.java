package gov.rotations.development;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** An associate plans something on the phone, does it, writes about it and shares it with the coach; nobody else reads a word. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DevelopmentJourneyIT {

    private static final String TITLE = "Say when something is done";
    private static final String OUTCOME = "No letter goes out unread, said the <i>otter</i>";

    private static String record;

    @Test
    @Order(1)
    void an_associate_adds_an_activity_does_it_and_writes_what_it_brought() {
        try (Person asha = Person.as(Visitor.ASSOCIATE).onThePhone()) {
            asha.goesTo("/learning/activity.xhtml?code=OW3").follows("Add to my plan").sees(TITLE, "Product ownership").presses("Save").sees("Saved.");
            assertThat(asha.find(".aside")).containsText("Nobody else reads this");
            record = asha.path();
            asha.presses("Start").sees("Started.").fills("Done on", "2999-01-01").presses("Done").sees("What is done was done today or before.");
            asha.goesTo(record).presses("Done").sees("Write a line about it while it is fresh.").follows("Write about it")
                .fills("What it brought users", OUTCOME).fills("Links that show it", "https://example.org/ours\nhttp://wiki.internal/page");
            asha.find("input[id^='form:readers']").first().focus();
            asha.keys("Space").presses("Save").sees("“http://wiki.internal/page” is not an address everybody can open.");
            assertThat(asha.field("What it brought users")).hasValue(OUTCOME);
            assertThat(asha.find("input[id^='form:readers']").first()).isChecked();
            asha.fills("Links that show it", "https://example.org/ours").presses("Save").sees("Saved.", OUTCOME, "https://example.org/ours")
                .presses("Ask for a sentence").sees("Asked.");
            assertThat(asha.find(".aside")).containsText("My coach");
        }
    }

    @Test
    @Order(2)
    void the_coach_reads_it_and_says_something_about_it() {
        try (Person coach = Person.as(Visitor.COACH)) {
            coach.goesTo("/notification/letters.xhtml").sees("Asha Mistry asks you for a sentence").goesTo("/development/shared-with-me.xhtml").follows("Asha Mistry")
                .sees(TITLE, OUTCOME, "Asks for your sentence").follows("^Say something about it\\s*: " + TITLE).presses("Say something about it").sees("Write a sentence, or go back.");
            coach.fills("What did you see of it?", "I saw the letters wait.").button("Say something about it").focus();
            coach.goesOn(() -> coach.keys("Enter")).sees("Said.", "I saw the letters wait.", "Corin Blythe, as coach");
        }
    }

    @Test
    @Order(3)
    void nobody_else_reads_a_word_of_it() throws IOException {
        String id = record.replaceFirst(".*=", "");
        try (Person manager = Person.as(Visitor.MANAGER)) {
            manager.goesTo("/development/shared-with-me.xhtml").seesNot("Asha Mistry").findsNothingAt("/development/shared.xhtml?associate=1&record=" + id);
            manager.findsNothingAt(record);
        }
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.findsNothingAt(record);
            for (String page : List.of("/development/shared-with-me.xhtml", "/development/breadth.xhtml", "/audit/lines.xhtml", "/notification/letters.xhtml?all=true")) {
                assertThat(admin.goesTo(page).page().content()).as(page).doesNotContain("otter", "I saw the letters", TITLE);
            }
            admin.goesTo("/development/shared-with-me.xhtml").follows("Asha Mistry").sees("You read what is shared with the programme.").seesNot(TITLE, "otter");
        }
        try (Stream<Path> logs = Files.list(Path.of("target/server"))) {
            for (Path log : logs.filter(Files::isRegularFile).filter(file -> file.toString().contains("log")).toList()) {
                assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).as(log.toString()).doesNotContain("otter", "I saw the letters wait");
            }
        }
    }

    @Test
    @Order(4)
    void it_stays_hers_and_says_which_wording_was_meant() {
        try (Person desk = Person.as(Visitor.ASSOCIATE); Person phone = Person.as(Visitor.ASSOCIATE).onThePhone()) {
            desk.goesTo("/notification/letters.xhtml").sees("Corin Blythe has said something about what you did").goesTo(record).sees("I saw the letters wait.").follows("Write about it");
            phone.goesTo(desk.path()).fills("What I learnt", "Ask who signs").presses("Save").sees("said about an earlier wording");
            desk.fills("What I learnt", "Ask who reads").presses("Save").sees("What you typed is still here and not saved.");
            assertThat(desk.field("What I learnt")).hasValue("Ask who reads");
            desk.goesTo("/development/plan.xhtml").unfolds("The same in words").sees("Product ownership: 1 experience");
            desk.follows("^Product ownership$").sees(TITLE, "1 record").seesNot("Sat next to a caseworker");
        }
    }

    @Test
    @Order(5)
    void goals_suggestions_and_notes_come_and_go_by_keyboard_too() {
        try (Person asha = Person.as(Visitor.ASSOCIATE)) {
            asha.goesTo("/development/plan.xhtml").unfolds("Add a goal").presses("Save the goal").sees("Say what you want to reach.");
            asha.fills("What do you want to reach?", "Ask <b>why</b> once more").chooses("Skill it is about", "User focus").presses("Save the goal").sees("The goal is saved.", "Ask <b>why</b> once more");
            asha.presses(asha.find("button[aria-label='Reached: Ask <b>why</b> once more']")).sees("Well done.")
                .presses(asha.find("button[aria-label='Take up again: Ask <b>why</b> once more']")).sees("Taken up again.");
            String suggested = asha.find(".suggestion h3").first().innerText();
            asha.button("Put aside: " + suggested).focus();
            asha.goesOn(() -> asha.keys("Enter")).sees("Put aside.");
            assertThat(asha.find(".suggestion h3").allInnerTexts()).doesNotContain(suggested);
            asha.unfolds("put aside").presses("Bring back: " + suggested).sees("It can be suggested again.");
            asha.goesTo("/development/learning.xhtml").presses("Save the note").sees("Choose something from the list, or say what it was.").fills("Title, if it is something else", "A walk with a researcher")
                .presses("Save the note").sees("Noted.", "A walk with a researcher");
            asha.goesTo(record).button("Delete").click();
            asha.presses(asha.find(".ui-confirmdialog-yes:visible")).sees("Deleted.").seesNot(TITLE);
        }
    }
}
