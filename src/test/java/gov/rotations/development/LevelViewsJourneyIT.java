package gov.rotations.development;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An associate says where they stand and asks the manager; the two see both views beside each other, talk, and close. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LevelViewsJourneyIT {

    private static final String MOMENT = "After the <b>alpha</b> review";

    /** Whom the visiting manager manages today, and where the two views stand. */
    private static String associate;
    private static String together;

    @Test
    @Order(1)
    void an_associate_states_a_view_on_the_phone_and_asks_the_manager() {
        try (Person manager = Person.as(Visitor.MANAGER)) {
            manager.goesTo("/development/reports.xhtml");
            associate = manager.find("main .grid h2 a").first().innerText();
        }
        try (Person person = Person.invited(associate).onThePhone()) {
            person.goesTo("/development/views.xhtml").chooses("Moment", "Another moment").presses("Begin").sees("Give the moment a name.")
                .fills("Name of the moment", MOMENT).presses("Begin").sees("What was seen or done");
            skill(person, "User focus").locator("label").filter(new Locator.FilterOptions().setHasText("Working:")).click();
            skill(person, "User focus").locator("textarea").fill("Sat with <i>five</i> people");
            skill(person, "Agile working").locator("label").filter(new Locator.FilterOptions().setHasText("Not sure")).click();
            person.find(".ui-chkbox-label").filter(new Locator.FilterOptions().setHasText("My line managers")).click();
            person.presses("Save and share").sees("Shared.", "Working", "Sat with <i>five</i> people", "Not sure");
            person.goesTo("/development/views.xhtml").presses("Ask my line manager: " + MOMENT).sees("Asked. They get a letter.", "Asked, not given yet");
        }
    }

    @Test
    @Order(2)
    void the_manager_answers_with_the_keyboard_and_sees_both() {
        try (Person manager = Person.as(Visitor.MANAGER)) {
            manager.goesTo("/notification/letters.xhtml").sees(associate + " asks for your level view");
            manager.goesTo("/development/views.xhtml").sees("Asked of you").follows("^Write\\s*: " + associate + ", After");
            Locator radio = skill(manager, "User focus").locator("input[type=radio]").nth(3);
            radio.focus();
            manager.keys("Space");
            assertThat(radio).isChecked();
            manager.button("Save and share").focus();
            manager.goesOn(() -> manager.keys("Enter")).sees("Shared.", "Working", "Awareness", "You see this differently: talk about it.");
            manager.find("details.more summary").first().click();
            manager.sees("Practitioner");
            together = manager.path();
        }
    }

    @Test
    @Order(3)
    void they_talk_and_close_and_nobody_else_reads_it() {
        try (Person person = Person.invited(associate)) {
            person.goesTo(together).presses("We talked about it: Line manager").sees("Noted: you talked about it today.");
            person.button("Close: The associate").click();
            person.presses(person.find(".ui-confirmdialog-yes:visible")).sees("It never changes again.", "Closed");
            person.goesTo("/development/view-change.xhtml").sees("After the <b>alpha</b> review");
        }
        for (Visitor visitor : new Visitor[] {Visitor.ADMIN, Visitor.COACH, Visitor.DEPARTMENT}) {
            try (Person other = Person.as(visitor)) {
                other.findsNothingAt(together);
            }
        }
    }

    @Test
    @Order(4)
    void they_check_in_and_agree_on_a_goal() {
        try (Person person = Person.invited(associate).onThePhone(); Person manager = Person.as(Visitor.MANAGER)) {
            person.goesTo("/development/check-ins.xhtml").fills("Day and time", "2030-06-25T14:30").presses("Propose").sees("Proposed. The other one gets a letter.");
            manager.goesTo("/development/reports.xhtml").follows("^" + associate).presses(manager.find("button[aria-label^='Agree: Tue 25 Jun 2030']")).sees("Agreed.");
            manager.fills("Goal", "One <page>").presses("Note it").sees("Noted for both of you.");
            person.goesTo("/development/check-ins.xhtml").presses("Done: One <page>").sees("Ticked.");
        }
    }

    private static Locator skill(Person person, String title) {
        return person.find("fieldset").filter(new Locator.FilterOptions().setHas(person.find("legend").filter(new Locator.FilterOptions().setHasText(title))));
    }
}
