package gov.rotations.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The demo's round from the first list of wishes to a plan, as the people in it see it. Each step goes on
 * from where the one before has brought the round.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacementJourneyIT {

    private static final String MINE = "#ranking .ranking-text";

    private static final List<String> RANKED = new ArrayList<>();

    private static String round;

    @Test
    @Order(1)
    void an_associate_ranks_openings_with_the_keyboard_and_finds_the_list_again() {
        try (Person asha = Person.as(Visitor.ASSOCIATE)) {
            asha.goesTo("/index.xhtml").sees("is being arranged").follows("Rank your openings by");
            asha.sees("Nothing on your list yet");
            assertThat(asha.find("#openings .ruled-out").first()).containsText("is your home department");
            assertThat(asha.find("#openings .ruled-out [data-add]")).hasCount(0);

            asha.find("#openings [data-add]").first().focus();
            for (int number = 1; number <= 4; number++) {
                asha.keys("Enter");
                assertThat(asha.find(MINE)).hasCount(number);
                assertThat(asha.find("#ranking-said")).containsText("added as number " + number);
            }
            List<String> added = asha.reads(MINE);
            asha.find("#ranking li").nth(2).locator("[data-move=up]").focus();
            asha.keys("Enter");
            assertThat(asha.find("#ranking-said")).containsText("is now number 2 of 4");
            asha.find("#ranking li").last().locator("[data-move=remove]").focus();
            asha.keys("Enter");
            asha.looksAround().goesOn(() -> {
                asha.button("Submit my list").focus();
                asha.keys("Enter");
            }).sees("List submitted. You can change it until the window closes.");

            RANKED.addAll(List.of(added.get(0), added.get(2), added.get(1)));
            asha.goesTo("/placement/preferences.xhtml").sees("Submitted");
            assertThat(asha.reads(MINE)).isEqualTo(RANKED);
        }
    }

    @Test
    @Order(2)
    void nobody_but_the_programme_office_reads_the_list() {
        String address;
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/placement/rounds.xhtml").follows("rotations 1–4").follows("Open list Asha Mistry").sees("Wishes of Asha Mistry", "recorded in the audit");
            assertThat(admin.find("ol.ranking li")).hasCount(RANKED.size());
            address = admin.path();
        }
        for (Visitor visitor : List.of(Visitor.DEPARTMENT, Visitor.ASSOCIATE)) {
            try (Person person = Person.as(visitor)) {
                person.findsNothingAt(address);
            }
        }
        try (Person colleague = Person.invited("Ben Okafor")) {
            colleague.findsNothingAt(address);
            colleague.goesTo("/placement/preferences.xhtml").sees("Submitted");
            assertThat(colleague.reads(MINE)).isNotEmpty().isNotEqualTo(RANKED);
        }
    }

    @Test
    @Order(3)
    void an_admin_closes_the_window_and_plans() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            round = admin.goesTo("/placement/rounds.xhtml").follows("rotations 1–4").path();
            admin.sees("Associates are ranking openings", "22 submitted, 0 drafts, 2 without a list");
            admin.presses("Close preferences now").sees("Preferences are closed. You can plan now.", "Ready to plan");
            admin.chooses("How long to try", "10 seconds").presses("Plan");
            readsThePlan(admin).sees("96 of 96", "Without an opening 0");
            assertThat(admin.reads(".stat strong").get(1)).matches("\\d+\\.\\d %");
        }
        try (Person asha = Person.as(Visitor.ASSOCIATE)) {
            asha.goesTo("/placement/preferences.xhtml").sees("The window closed on");
            assertThat(asha.find("ol.ranking li")).hasCount(RANKED.size());
            assertThat(asha.find("#preferences")).hasCount(0);
        }
    }

    /** Waits for the planner; then the board is there for the keyboard as well. */
    private static Person readsThePlan(Person admin) {
        admin.isAt("/placement/plan.xhtml").find(".board td[tabindex='0']").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return admin.looksAround();
    }
}
