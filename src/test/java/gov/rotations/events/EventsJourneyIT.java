package gov.rotations.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import gov.rotations.shared.Times;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An event is planned, its one seat taken, waited for, given back, offered and taken again; then it does not take place. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventsJourneyIT {

    private static final String TITLE = "Sketching services";

    private final LocalDateTime begins = LocalDateTime.now(Times.ZONE).plusDays(40).truncatedTo(ChronoUnit.DAYS).withHour(10);

    @Test
    void one_seat_goes_from_hand_to_hand() {
        try (Person admin = Person.as(Visitor.ADMIN); Person asha = Person.as(Visitor.ASSOCIATE).onThePhone(); Person alma = Person.as(Visitor.ALUMNUS)) {
            plans(admin);
            String seats = admin.path();

            String page = registers(alma);
            asha.goesTo(page).sees("Every seat is taken.").unfolds("What you need").fills("Access", "A seat near the window")
                .presses("Join the waiting list").sees("You are number 1 on the waiting list.", "Waiting list");
            assertThat(asha.button("Register")).hasCount(0);
            admin.goesTo(seats).sees("of 1 seats taken or held", "Alma Reyes", "Asha Mistry", "Waiting list");

            alma.goesTo(page);
            alma.button("I cannot come").click();
            alma.presses(alma.button("Yes")).sees("Thank you for saying so.", "Cancelled");

            asha.goesTo("/index.xhtml").follows("Seats held for you until you answer").follows(TITLE).sees("A seat is held for you until")
                .presses("Take the seat").sees("You have a seat.", "Seat confirmed");
            assertThat(asha.downloads(asha.button("Calendar file"))).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:" + TITLE);
            asha.goesTo("/notification/letters.xhtml").follows("^You have a seat at " + TITLE).sees("The calendar file comes with this letter.");
            readsInACalendarProgram(asha);

            admin.goesTo(seats).follows("What people need").sees("A seat near the window");
            movesAndCallsOff(admin, asha, seats, page);
        }
    }

    private void plans(Person admin) {
        admin.goesTo("/events/calendar.xhtml").follows("Plan an event").presses("Save as a draft").sees("Say what it is called.");
        admin.chooses("Kind", "Workshop").fills("Title", TITLE).fills("Theme", "Paper first").fills("Place", "Learning centre, Leeds")
            .fills("Begins", begins.toString()).fills("Ends", begins.plusHours(5).toString()).fills("Room", "Room of sketches").fills("Seats", "1")
            .fills("Registration opens", begins.minusDays(60).toString()).fills("Registration closes", begins.minusDays(3).toString())
            .fills("Cancel by", begins.minusDays(5).toString());
        admin.find("[id='form:open'] .ui-chkbox-box").click();
        admin.presses("Save as a draft").sees("Saved.", "Draft").follows("Change");
        admin.partially(() -> admin.button("Add a session").click());
        assertThat(admin.find("fieldset.session-fields")).hasCount(2);
        admin.partially(() -> admin.button("Remove session 2").click());
        assertThat(admin.find("fieldset.session-fields")).hasCount(1);
        admin.presses("Save as a draft").presses("Publish").sees("Published.", "Registration open", "Nobody has a seat yet");
    }

    private String registers(Person alma) {
        alma.goesTo("/events/calendar.xhtml?month=" + begins.toString().substring(0, 7)).follows(TITLE).sees("Free seats: 1.", "Room of sketches")
            .presses("Register").sees("You have a seat.");
        alma.goesTo("/events/my.xhtml").sees(TITLE).follows(TITLE);
        return alma.path();
    }

    private static void readsInACalendarProgram(Person asha) {
        asha.goesTo("/events/my.xhtml").presses("Make an address").sees("Copy this address now");
        String address = asha.find(".feed-address").innerText();
        try (Person program = Person.stranger()) {
            APIResponse file = program.page().request().get(address);
            assertThat(file.text()).contains("BEGIN:VEVENT", TITLE);
            asha.goesTo("/events/my.xhtml").presses("Take the address back").sees("opens nothing any more");
            assertThat(program.page().request().get(address).status()).isEqualTo(404);
        }
    }

    private void movesAndCallsOff(Person admin, Person asha, String seats, String page) {
        admin.goesTo(seats).follows("Move or postpone").fills("The first session begins", begins.plusDays(7).toString())
            .fills("Answers by", begins.minusDays(10).toString()).presses("Move it").sees("Moved. Everybody has been asked.", "asked again");
        asha.goesTo(page).sees("The event was moved.").presses("I still come").sees("Thank you: your seat is kept.");
        admin.goesTo(seats).follows("Copy").fills("The first session of the copy begins", begins.plusDays(70).toString()).presses("Make the copy")
            .sees("This is the copy, a draft.");
        admin.goesTo(seats).follows("Change the number of seats").fills("Seats", "3").presses("Change").sees("of 3 seats taken or held");
        admin.follows("Cancel the event").fills("Why", "The paper has not come.").presses("Cancel the event").sees("Cancelled. Everybody has been told.", "Cancelled");
        asha.goesTo(page).sees("It does not take place.", "The paper has not come.");
        asha.findsNothingAt(seats);
    }
}
