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

    @Test
    @Order(5)
    void a_view_begun_before_a_new_edition_is_carried_over_by_hand_where_a_skill_has_moved() {
        try (Person person = Person.invited(associate)) {
            person.goesTo("/development/views.xhtml").chooses("Moment", "Another moment").fills("Name of the moment", "Before the edition").presses("Begin");
            skill(person, "User focus").locator("label").filter(new Locator.FilterOptions().setHasText("Working:")).click();
            skill(person, "Agile working").locator("label").filter(new Locator.FilterOptions().setHasText("Awareness:")).click();
            String draft = person.presses("Save the draft").path();
            publishes("2099.1", "user-focus", "user-focus, problem-ownership");

            person.goesTo(draft).sees("This view was begun with 2016.1.").follows("^Carry over to 2099.1").sees("Agile working", "Where does this still fit?");
            person.find("fieldset .ui-chkbox-label").filter(new Locator.FilterOptions().setHasText("Problem ownership")).click();
            person.presses("Carry over to 2099.1").sees("Carried over. Read it once more before you share.");
            assertThat(skill(person, "Problem ownership").locator("input[type=radio]:checked")).hasCount(1);
            assertThat(skill(person, "Agile working").locator("input[type=radio]:checked")).hasCount(1);
        }
    }

    /** Two stewards bring an edition into force; what it lacks is said before. */
    private static void publishes(String edition, String from, String to) {
        try (Person admin = Person.as(Visitor.ADMIN); Person coach = Person.as(Visitor.COACH).onThePhone()) {
            admin.goesTo("/skills/editions.xhtml").fills("Code", edition).fills("Title", "Skills and levels, anew").presses("Begin a new edition");
            admin.fills("Skills here: " + from, "no-such-skill").presses("Save").sees("What it still lacks");
            admin.fills("Skills here: " + from, to).fills("What is new", "Looking at users is shared out.").presses("Save").seesNot("What it still lacks");
            admin.fills("Comments until", "2030-01-31").presses("Open it for comments").sees("Everybody can read it now and comment.");
            coach.goesTo("/skills/draft.xhtml?edition=" + edition).presses("Publish").sees("Published. This edition is in force now.");
        }
    }

    private static Locator skill(Person person, String title) {
        return person.find("fieldset").filter(new Locator.FilterOptions().setHas(person.find("legend").filter(new Locator.FilterOptions().setHasText(title))));
    }
}
