package gov.rotations.opening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A department describes an opening, is asked to change it, sees it listed and uses it again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningJourneyIT {

    private static final String PRODUCT = "Tide tables for harbours";

    @Test
    void an_opening_goes_from_a_first_draft_over_a_change_to_the_list_and_on_to_another_rotation() {
        try (Person contact = Person.as(Visitor.DEPARTMENT); Person admin = Person.as(Visitor.ADMIN)) {
            describes(contact);
            String opening = contact.path();

            admin.goesTo("/index.xhtml").follows("Review 1 opening").follows(reference(contact)).sees("In review", PRODUCT);
            admin.unfolds("Ask for changes").presses("Ask for changes").sees("What should change? is needed.");
            admin.unfolds("Ask for changes").fills("What should change?", "Name the users. \"Everybody\" is nobody.").presses("Ask for changes").sees("Sent back to the department.", "Changes asked for");

            contact.goesTo("/index.xhtml").follows("Change 1 opening as asked");
            contact.goesTo(opening).sees("Name the users.").follows("Edit").sees("The programme office asks: Name the users.");
            contact.fills("Who uses the product?", "Harbour pilots").presses("Save and submit for review").sees("Submitted. The programme office reviews it.", "In review");

            admin.goesTo(opening).sees("Harbour pilots").presses("Approve and list").sees("Approved and listed.", "Listed");
            contact.goesTo("/notification/letters.xhtml").follows("^Opening .* is listed$").sees("Associates can rank it from now on.")
                .follows("Open the page").isAt(opening).sees("Listed");

            contact.unfolds("Copy to another rotation").picks("[id='roll:rotation']", "-B").presses("Copy to another rotation").sees("This is the copy. Check it and submit it.");
            assertThat(contact.field("Product")).hasValue(PRODUCT);
            assertThat(contact.path()).isNotEqualTo(opening);
            contact.goesTo("/opening/openings.xhtml?text=Tide+tables").sees("2 openings", "Listed", "Draft");
        }
    }

    private static void describes(Person contact) {
        contact.goesTo("/opening/openings.xhtml").picks("#whose", "DWP,").presses("Describe an opening").presses("Save and submit for review");
        assertThat(contact.find("#faults li")).hasCount(10);
        contact.sees("What is the product called?", "In which rotation does it have at least one seat?");

        contact.fills("Product", PRODUCT).chooses("Kind of product", "Service").chooses("Phase", "Alpha").fills("Who uses the product?", "Everybody")
            .fills("Which problem does it solve?", "Tables are printed a year ahead and miss the dredging.")
            .fills("Which decisions will the associate own?", "What the first release leaves out.")
            .fills("Host manager, name", "Hanna Harbour").fills("Host manager, work email address", "hanna.harbour@demo.rotations.test")
            .chooses("Town", "Leeds");
        seats(contact).fill("2");
        contact.presses("Save draft").sees("Saved.", "Draft").follows("Edit");
        assertThat(contact.field("Which problem does it solve?")).hasValue("Tables are printed a year ahead and miss the dredging.");
        assertThat(seats(contact)).hasValue("2");
        contact.presses("Save and submit for review").sees("Submitted. The programme office reviews it.", "In review");
    }

    /** In a rotation of the cohort that is still forming, which no other journey plans. */
    private static Locator seats(Person contact) {
        return contact.find("tr").filter(new Locator.FilterOptions().setHasText("-B")).first().locator("input");
    }

    private static String reference(Person contact) {
        return contact.find("dl.facts dd").first().innerText();
    }
}
