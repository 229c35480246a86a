package gov.rotations.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an admin asks the planner about a plan, on a public problem that touches nobody; each step goes on from the one before. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionsJourneyIT {

    private static final int PLANNER = 60_000;

    private static String round;

    private static String plan;

    @Test
    @Order(1)
    void a_public_problem_becomes_an_exercise_and_is_planned_to_the_proven_optimum() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/placement/exercise.xhtml").field("Problem file").setInputFiles(Path.of("src/test/resources/planner/p12.json"));
            admin.presses("Read the file").sees("gen-n12-d6-r3-s31 can be imported").presses("Import as an exercise round").isAt("/placement/round.xhtml");
            round = admin.path();
            admin.chooses("How long to try", "10 seconds").presses("Plan");
            readsThePlan(admin).sees("35 of 35", "0.0 %");
            plan = admin.path();
            admin.unfolds("How the planner found it");
            assertThat(admin.find("svg .chart-best")).isVisible();
            admin.looksAround();
        }
    }

    @Test
    @Order(2)
    void the_planner_says_what_another_opening_would_take_and_the_answer_can_be_kept() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(plan);
            choosesACellToAskAbout(admin);
            admin.partially(() -> asks(admin).first().click());
            assertThat(admin.find("#answerTitle")).isFocused();
            assertThat(admin.find("#answer")).containsText("No plan with it is better (proven).");
            admin.looksAround();
            admin.presses("Keep as a new version").sees("Kept as a version of its own.", "Plan 2", "35 of 35");
        }
    }

    @Test
    @Order(3)
    void somebody_without_an_opening_hears_what_would_place_them() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(round).follows("^Plan 2$").partially(() -> admin.find(".board td:has(.hue-0, .hue-1, .hue-2, .hue-3)").nth(5).click());
            admin.presses("Take out").sees("34 of 35");
            admin.partially(() -> admin.button("What would give this person an opening?").click());
            assertThat(admin.find("#answerTitle")).containsText("What would place");
            assertThat(admin.find("#answer ol li").first()).containsText("Then: ");
            admin.looksAround();
        }
    }

    @Test
    @Order(4)
    void a_department_that_withdraws_is_planned_around_beside_the_plan_that_stands() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(plan).follows("What if").sees("Nothing yet.");
            assertThat(admin.button("Plan on this")).isDisabled();
            admin.partially(() -> admin.button("Suppose it takes nobody").click());
            assertThat(admin.find("#supposed li")).containsText("takes nobody");
            admin.fills("Seats", "many").partially(() -> admin.button("Suppose so many seats").click());
            assertThat(admin.find("#seatsField")).containsText("Enter a number of seats from 0 to 999.");
            admin.looksAround();
            admin.presses("Plan on this");
            readsThePlan(admin).sees("This version supposes:", "takes nobody");
            assertThat(admin.link("Propose to departments")).hasCount(0);
            admin.follows("Compare with plan").isAt("/placement/compare.xhtml");
        }
    }

    @Test
    @Order(5)
    void the_table_of_moves_shows_what_each_further_move_would_gain() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(plan).follows("What if").partially(() -> admin.button("Suppose it takes nobody").click());
            admin.presses("How many people would have to move?").isAt("/placement/moves.xhtml");
            admin.find(".state-SOLVED").waitFor(new Locator.WaitForOptions().setTimeout(PLANNER));
            assertThat(admin.find("main tbody tr")).hasCount(6);
            long before = Long.MAX_VALUE;
            for (Locator row : admin.find("main tbody tr").all()) {
                long cost = Long.parseLong(row.locator("td").nth(3).innerText().replaceAll("\\D", ""));
                assertThat(cost).isLessThanOrEqualTo(before);
                before = cost;
            }
            admin.looksAround().presses("Make a version of it: 1 person").sees("Kept as a version of its own.", "This version supposes:");
        }
    }

    @Test
    @Order(6)
    void fairness_is_shown_in_pictures_with_their_tables() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo(plan).follows("Fairness").sees("How fair is the plan?", "Placed", "100.0 %", "Trades by which everybody concerned would gain");
            admin.unfolds("The same as a table").looksAround();
            assertThat(admin.find("svg .fan-half")).isVisible();
            assertThat(admin.find("meter").count()).isPositive();
        }
        for (Visitor visitor : new Visitor[] {Visitor.ASSOCIATE, Visitor.DEPARTMENT, Visitor.MANAGER}) {
            try (Person person = Person.as(visitor)) {
                person.findsNothingAt(plan.replace("plan.xhtml?id", "fairness.xhtml?plan"));
            }
        }
    }

    @Test
    @Order(7)
    void weights_are_kept_version_by_version() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/placement/weights.xhtml").fills("Name", "journey").fills("Not ranked", "lots").fills("Reason", "To try it")
                .presses("Keep the version");
            assertThat(admin.find("[role=alert]").first()).containsText("Enter a whole number from 0 to 10000");
            assertThat(admin.field("Reason")).hasValue("To try it");
            admin.fills("Not ranked", "60").presses("Keep the version").sees("Kept: journey 1.");
            admin.follows("Start from it\\W+journey 1").fills("Reason", "Again").presses("Keep the version").sees("Kept: journey 2.");
        }
    }

    /** Goes through the board until a cell has another opening that only others are in the way of. */
    private static void choosesACellToAskAbout(Person admin) {
        for (Locator cell : admin.find(".board td[data-rotation]").all()) {
            admin.partially(cell::click);
            admin.unfolds("Why not another?");
            if (asks(admin).count() > 0) {
                return;
            }
        }
        throw new AssertionError("Nothing to ask on the whole board");
    }

    private static Locator asks(Person admin) {
        return admin.find("aside button:has-text('What would it take?'):visible");
    }

    private static Person readsThePlan(Person admin) {
        admin.isAt("/placement/plan.xhtml").find(".board td[tabindex='0']").waitFor(new Locator.WaitForOptions().setTimeout(PLANNER));
        return admin.looksAround();
    }
}
