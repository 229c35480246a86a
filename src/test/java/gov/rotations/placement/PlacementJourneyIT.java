package gov.rotations.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The demo's round from the first list of wishes to published placements, as the people in it see it. Each step goes on
 * from where the one before has brought the round.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacementJourneyIT {

    private static final String MINE = "#ranking .ranking-text";

    private static final String MOVES = "aside .choices button:has-text('Move here')";

    private static final List<String> RANKED = new ArrayList<>();

    private static final List<String> ACCEPTED = new ArrayList<>();

    private static String round;

    /** An associate and a rotation for which there is another opening, such as "Ben Okafor, rotation 2". */
    private static String movable;

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

    @Test
    @Order(4)
    void an_admin_pins_and_moves_on_the_board() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(round).follows("Read the plan").find(".board td[tabindex='0']").focus();
            admin.keys("ArrowDown", "ArrowRight", "Enter");
            assertThat(admin.find("#sideTitle")).hasText("Ben Okafor, rotation 2");
            assertThat(admin.find("#sideTitle")).isFocused();
            admin.button("Pin here").click();
            assertThat(admin.find("aside")).containsText("Say why in a few words");
            admin.fills("Reason", "Agreed with the head of programme").presses("Pin here").sees("Pinned: Ben Okafor.", "Pinned 1");
            assertThat(admin.find("aside .chip").first()).containsText("Agreed with the head of programme");

            choosesSomebodyWhoCanMove(admin);
            int cost = cost(admin);
            int adds = Integer.parseInt(admin.find("aside .choices .number").first().innerText().replace("+", ""));
            admin.presses(admin.find(MOVES).first()).sees("Moved: ");
            assertThat(cost(admin)).isEqualTo(cost + adds);
            admin.presses("Undo the move").sees("Moved: ");
            assertThat(cost(admin)).isEqualTo(cost);
        }
    }

    @Test
    @Order(5)
    void the_admin_proposes_the_plan_and_a_department_answers_on_a_phone() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(round).follows("Read the plan").follows("Propose to departments").sees("This sends 96 proposals to");
            admin.presses("Send the proposals").sees("Sent. Departments have been asked.").isAt("/placement/answers.xhtml");
        }
        try (Person asha = Person.as(Visitor.ASSOCIATE)) {
            asha.goesTo("/placement/placements.xhtml").sees("No placements yet", "Placements are being arranged.");
        }
        try (Person contact = Person.as(Visitor.DEPARTMENT).onThePhone()) {
            contact.goesTo("/notification/letters.xhtml").follows("await(s)? your answer").sees("It takes about two minutes.");
            contact.goesTo("/index.xhtml").follows("96 proposals to answer").sees("Answer by", "working days left");

            contact.find(".proposal-card").last().getByText("Accept").last().click();
            confirms(contact).sees("Accepted: ");
            contact.follows("^Decline " + movable + "$").presses("Decline this proposal").isAt("/placement/decline.xhtml");
            assertThat(contact.find("#faults")).isVisible();
            contact.page().getByText("The team no longer exists").click();
            contact.fills("Anything the programme office should know (optional)", "Merged with another team last week.")
                .presses("Decline this proposal").sees("Declined: " + nameOf(movable) + ". The programme office looks for another place.");
            contact.button("Accept all 94").click();
            confirms(contact).sees("Accepted: 94 proposals.");
            assertThat(contact.find(".proposal-card button")).hasCount(0);
        }
    }

    @Test
    @Order(6)
    void the_admin_sees_the_hole_and_repairs_it_without_moving_anybody_accepted() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(round).follows("See the answers").sees("Merged with another team last week.", "The team no longer exists");
            assertThat(admin.find(".stat dd")).hasText(new String[] {"95", "0", "0", "1"});
            ACCEPTED.addAll(admin.find("main tbody tr").all().stream().filter(row -> row.locator(".state-ACCEPTED").count() > 0)
                .map(row -> String.join("|", row.locator("td").allInnerTexts().subList(0, 3))).toList());
            assertThat(ACCEPTED).hasSize(95);
            admin.follows("^Withdraw …: ").sees("Record that the department withdraws from hosting").follows("Back without declining");

            readsThePlan(admin.presses("Repair the plan")).sees("96 of 96", "Without an opening 0");
            admin.follows("Compare with plan 1").sees("1 line differs; 1 person is concerned.", nameOf(movable));
            admin.goesTo(round).follows("^Plan 2$").follows("Propose to departments")
                .sees("This sends 1 proposal to 1 department; 95 pairs are already with their department").presses("Send the proposals").sees("Sent.");
        }
        try (Person contact = Person.as(Visitor.DEPARTMENT).onThePhone()) {
            contact.goesTo("/index.xhtml").follows("1 proposal to answer").button("Accept " + movable).click();
            confirms(contact).sees("Accepted: " + nameOf(movable) + ".");
        }
    }

    @Test
    @Order(7)
    void the_admin_publishes_and_everybody_concerned_finds_their_placements() {
        int all;
        int managed;
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(round).follows("See the answers").follows("^Publish …$").sees("Publishing confirms 96 placements.").presses("Publish")
                .sees("Published. Everybody concerned has been told.", "96 placements");
            List<String> placed = admin.find("main tbody tr").all().stream().map(PlacementJourneyIT::pair).toList();
            assertThat(placed).hasSize(96).containsAll(ACCEPTED);
            admin.goesTo("/placement/placements.xhtml");
            all = admin.find("main tbody tr").count();
            managed = admin.find("main tbody tr").filter(new Locator.FilterOptions().setHasText("Moira Keane")).count();
            admin.goesTo(round).sees("Placements are published");
        }
        try (Person asha = Person.as(Visitor.ASSOCIATE)) {
            asha.goesTo("/notification/letters.xhtml").follows("^Your placements are confirmed$").sees("You have 4 placements.");
            String letter = asha.downloads(asha.button("Download the calendar file"));
            asha.follows("Open the page").isAt("/placement/placements.xhtml").sees("4 placements", "Confirmed");
            assertThat(asha.find("main tbody th")).containsText(Collections.nCopies(4, "Asha Mistry").toArray(String[]::new));
            String file = asha.downloads(asha.button("Calendar file"));
            assertThat(file).startsWith("BEGIN:VCALENDAR").containsPattern("(?s)(BEGIN:VEVENT.*){4}");
            assertThat(letter.split("BEGIN:VEVENT")).hasSize(5);
        }
        try (Person manager = Person.as(Visitor.MANAGER); Person contact = Person.as(Visitor.DEPARTMENT).onThePhone()) {
            assertThat(manager.goesTo("/placement/placements.xhtml").find("main tbody tr")).hasCount(managed);
            assertThat(contact.goesTo("/placement/placements.xhtml").find("main tbody tr")).hasCount(all);
        }
        for (Visitor visitor : List.of(Visitor.COACH, Visitor.ALUMNUS)) {
            try (Person person = Person.as(visitor)) {
                person.goesTo("/placement/placements.xhtml");
                assertThat(person.find("main tbody th").filter(new Locator.FilterOptions().setHasNotText("Alma Reyes"))).hasCount(0);
            }
        }
    }

    private static String pair(Locator row) {
        return row.locator("th").innerText().split("\n")[0] + "|" + row.locator("td").nth(0).innerText() + "|" + row.locator("td").nth(3).innerText().split("\n")[0];
    }

    private static String nameOf(String cell) {
        return cell.substring(0, cell.indexOf(','));
    }

    private static Person confirms(Person contact) {
        contact.button("Yes, accept").waitFor();
        return contact.looksAround().presses("Yes, accept");
    }

    /** Goes through the board until a cell offers another opening. */
    private static void choosesSomebodyWhoCanMove(Person admin) {
        for (Locator cell : admin.find(".board td[data-rotation]").all()) {
            movable = choosesCell(admin, cell);
            if (admin.find(MOVES).count() > 0) {
                admin.looksAround();
                return;
            }
        }
        throw new AssertionError("Nobody on the board can move");
    }

    private static String choosesCell(Person admin, Locator cell) {
        String name = (String) cell.evaluate("cell => cell.parentElement.cells[0].firstChild.textContent.trim()");
        String title = name + ", rotation " + cell.getAttribute("data-rotation").substring(1);
        cell.click();
        assertThat(admin.find("#sideTitle")).hasText(title);
        return title;
    }

    /** What the whole plan costs. */
    private static int cost(Person admin) {
        return Integer.parseInt(admin.find("main tfoot td").first().textContent().replaceAll("\\D", ""));
    }

    /** Waits for the planner; then the board is there for the keyboard as well. */
    private static Person readsThePlan(Person admin) {
        admin.isAt("/placement/plan.xhtml").find(".board td[tabindex='0']").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        return admin.looksAround();
    }
}
