package gov.rotations.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What goes wrong at a keyboard: it is said clearly, nothing typed is lost and nothing is written by half. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputJourneyIT {

    private static final List<String> ABOUT_ONE_THING = List.of("/opening/opening.xhtml?id=", "/cohort/associate.xhtml?id=", "/placement/plan.xhtml?id=",
        "/exchange/import.xhtml?id=", "/notification/letter.xhtml?id=");

    @Test
    void what_is_not_there_what_is_no_id_and_what_belongs_to_others_look_the_same() {
        String opening;
        try (Person owner = Person.as(Visitor.DEPARTMENT)) {
            opening = drafts(owner, "MOD", "Quarry noise maps");
        }
        try (Person neighbour = Person.invited(contactOf("HMRC")); Person asha = Person.as(Visitor.ASSOCIATE); Person admin = Person.as(Visitor.ADMIN)) {
            neighbour.goesTo("/opening/openings.xhtml?text=Quarry").sees("No openings");
            neighbour.findsNothingAt(opening).findsNothingAt(opening.replace("opening.xhtml", "edit.xhtml"));
            neighbour.findsNothingAt(admin.goesTo("/department/departments.xhtml").link("^MOD$").getAttribute("href"));
            asha.findsNothingAt(opening);
            for (String page : ABOUT_ONE_THING) {
                for (String id : List.of("999999999", "abc", "1%27%20or%201=1")) {
                    admin.findsNothingAt(page + id);
                }
            }
        }
    }

    @Test
    void two_windows_on_one_opening_lose_nothing_that_was_typed() {
        try (Person first = Person.as(Visitor.DEPARTMENT); Person second = Person.as(Visitor.DEPARTMENT)) {
            String opening = drafts(first, "DWP", "Ferry queues");
            second.goesTo(opening).follows("Edit");
            first.follows("Edit").fills("Who uses the product?", "Lorry drivers").presses("Save draft").sees("Saved.");

            second.fills("Who uses the product?", "Foot passengers").presses("Save draft")
                .sees("Somebody else changed this while you were writing. What you typed is still here and not saved.");
            assertThat(second.field("Who uses the product?")).hasValue("Foot passengers");
            first.goesTo(opening).sees("Lorry drivers").seesNot("Foot passengers");
        }
    }

    @Test
    void pressing_twice_does_a_thing_once() {
        try (Person contact = Person.as(Visitor.DEPARTMENT)) {
            describes(contact, "DWP").fills("Product", "Beacon batteries");
            contact.goesOn(() -> contact.button("Save draft").dblclick()).sees("Saved.");
            contact.goesTo("/opening/openings.xhtml?text=Beacon+batteries").sees("1 opening");
        }
    }

    @Test
    void what_cannot_be_kept_is_named_beside_its_field_and_stays_there() {
        try (Person contact = Person.as(Visitor.DEPARTMENT)) {
            describes(contact, "DWP").fills("Product", "long ".repeat(100)).fills("Who uses the product?", "bell \u0007 ringers").fills("Team", "Two researchers")
                .fills("Host manager, work email address", "nobody at home");
            contact.presses("Save draft").isAt("/opening/edit.xhtml");

            assertThat(contact.find("#faults li")).hasCount(2);
            contact.sees("Write it on one line, without control characters", "An email address looks like name@department.example");
            assertThat(contact.field("Product")).hasValue(Pattern.compile("^(long ){39}long $"));
            assertThat(contact.field("Team")).hasValue("Two researchers");
            contact.fills("Product", "Żeglarze & <b>sailors</b> ⛵").fills("Who uses the product?", "Sailors").fills("Host manager, work email address", "")
                .fills("Which problem does it solve?", "\u0001Wind\u000b").presses("Save draft").sees("Saved.");
            assertThat(contact.find("h1")).hasText("Żeglarze & <b>sailors</b> ⛵");
        }
    }

    /** A draft of the department with this product and nothing else. @return its address */
    private static String drafts(Person contact, String department, String product) {
        return describes(contact, department).fills("Product", product).presses("Save draft").sees("Saved.", product).path();
    }

    private static Person describes(Person contact, String department) {
        return contact.goesTo("/opening/openings.xhtml").picks("#whose", department + ",").presses("Describe an opening");
    }

    /** Who answers for this department alone. */
    private static String contactOf(String department) {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/department/departments.xhtml").follows("^" + department + "$");
            return admin.find("[id='contacts'] tbody tr").filter(new Locator.FilterOptions().setHasNotText("Derek Olu")).locator("th").first()
                .evaluate("cell => cell.firstChild.textContent.trim()").toString();
        }
    }
}
