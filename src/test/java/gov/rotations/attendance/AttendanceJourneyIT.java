package gov.rotations.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import gov.rotations.shared.Times;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The door as people meet it: a screen, phones, and a facilitator. In the demo one session runs; another is planned to begin soon. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttendanceJourneyIT {

    private static final String RUNNING = "Product people meet";

    private static final String SOON = "Stories at the door";

    @Test
    @Order(1)
    void somebody_without_a_seat_types_the_code_takes_a_free_seat_and_is_checked_in() throws Exception {
        try (Person facilitator = Person.as(Visitor.ADMIN); Person associate = Person.as(Visitor.ASSOCIATE).onThePhone()) {
            plansSomethingSoon(facilitator);
            showsTheScreen(facilitator, SOON);
            String code = facilitator.find("[id$='code']").innerText().replaceAll("(?s).*\\s", "");

            associate.goesTo("/attendance/check-in.xhtml").presses("Check in");
            assertThat(associate.find("#faults")).containsText("Type the six characters from the screen.");
            associate.fills("Six characters from the screen", "CCC CCC").presses("Check in").sees("That is not a code of a session", "You are not checked in.");
            associate.fills("Six characters from the screen", code.toLowerCase()).presses("Check in")
                .sees("You are not on the list, but a seat is free").seesNot("You are checked in");
            associate.presses("Take a seat and check in").sees("You are checked in", SOON, "Present");
            facilitator.looksAround();
        }
    }

    @Test
    @Order(2)
    void a_scan_by_somebody_who_is_not_signed_in_goes_on_after_signing_in() throws Exception {
        try (Person facilitator = Person.as(Visitor.COACH); Person associate = Person.stranger().onThePhone()) {
            showsTheScreen(facilitator, RUNNING);
            String address = scans(facilitator);

            associate.goesTo(address).isAt("/account/sign-in.xhtml");
            associate.fills("Email address", Visitor.ASSOCIATE.email()).fills("Password", Visitor.ASSOCIATE.password()).presses("Sign in")
                .isAt("/attendance/check-in.xhtml").sees("You are checked in", RUNNING);
            assertThat(associate.path()).as("no picture stays in the address").doesNotContain("token");
            associate.goesTo(scans(facilitator)).sees("You are checked in");
            associate.follows("My attendance").sees(RUNNING, "by QR code");
            associate.goesTo("/attendance/check-in.xhtml?session=" + address.replaceAll(".*session=(\\d+).*", "$1") + "&token=" + "x".repeat(22))
                .sees("You are checked in").seesNot("That is not a code");
        }
    }

    @Test
    @Order(3)
    void the_register_is_kept_closed_and_corrected_on_a_phone() {
        try (Person facilitator = Person.as(Visitor.COACH).onThePhone()) {
            facilitator.goesTo("/attendance/registers.xhtml").follows(RUNNING).sees("not seen");
            Locator first = facilitator.find(".roll-silent").first();
            String name = first.locator("h3").innerText();
            facilitator.partially(() -> first.locator("button").first().click());
            Locator row = facilitator.find(".roll > li").filter(new Locator.FilterOptions().setHasText(name));
            assertThat(row.locator(".state")).containsText("Present");
            facilitator.partially(() -> row.locator("button").first().click());
            assertThat(row.locator(".state")).containsText("Expected");

            facilitator.goesOn(() -> row.locator("a.button").click());
            facilitator.chooses("What was it?", "Excused").presses("Save").sees("Say why the person is excused");
            facilitator.chooses("If excused, why", "Trouble with travel").presses("Save").sees(name + ": saved.", "Trouble with travel");
            facilitator.fills("Email address", "nobody@demo.rotations.test").presses("Let in").sees("Nobody with an account has this email address.");
        }
    }

    @Test
    @Order(4)
    void an_admin_closes_the_register_of_a_session_that_is_over_and_corrects_it() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/attendance/registers.xhtml?step=TO_CLOSE").follows("Quiz night").presses("Close the register").sees("The register is closed.", "Not required");
            admin.seesNot("Absent");
            Locator late = admin.find(".roll > li").filter(new Locator.FilterOptions().setHasText("Present")).first();
            String name = late.locator("h3").innerText();
            admin.goesOn(() -> late.locator("a.button").click());
            admin.chooses("What was it?", "For a part").presses("Correct").sees("Say why it is corrected.");
            admin.fills("Why is it corrected?", "Left at the interval").presses("Correct").sees(name + ": corrected.", "50 %", "corrected");
            Locator corrected = admin.find(".roll > li").filter(new Locator.FilterOptions().setHasText(name)).first();
            admin.goesOn(() -> corrected.locator("a.button").click());
            admin.sees("What it said before", "Left at the interval", "Ada Penrose");
        }
    }

    @Test
    @Order(5)
    void a_paper_register_that_contradicts_a_check_in_waits_for_a_person() {
        try (Person facilitator = Person.as(Visitor.COACH)) {
            facilitator.goesTo("/attendance/registers.xhtml").follows(RUNNING);
            String sheet = facilitator.downloads(facilitator.link("As a spreadsheet"));
            assertThat(sheet).contains("Session,Registration,Person,Name,Attendance").contains("Asha Mistry");
            String line = sheet.lines().filter(one -> one.contains("Asha Mistry")).findFirst().orElseThrow();
            facilitator.follows("Import it filled in").find("[id='upload:file']").setInputFiles(new FilePayload("paper.csv", "text/csv",
                (sheet.lines().findFirst().orElseThrow() + "\n" + line.replaceAll("(Present|Late)", "Absent") + "\n").getBytes(StandardCharsets.UTF_8)));
            facilitator.presses("Upload and check").sees("to be settled by a person").presses("Confirm import");
            facilitator.goesTo("/attendance/registers.xhtml").follows(RUNNING).sees("Paper says otherwise").presses("Keep what is known: Asha Mistry")
                .sees("Settled: what was known stays.").seesNot("Paper says otherwise");
        }
    }

    @Test
    @Order(6)
    void reports_figures_and_what_is_printed_can_be_looked_at() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            admin.goesTo("/attendance/figures.xhtml").sees("Boot camps", "What the figures mean").seesNot("Quiz night");
            admin.follows("Finding the problem").sees("people came");
            assertThat(admin.downloads(admin.link("Download"))).contains("Name,Reference", "Present");
            admin.follows("Name badges").sees("eight badges fit");
            admin.goesTo("/attendance/registers.xhtml").follows("Finding the problem: Day 1").follows("Print it").sees("Signature");
            admin.goesTo("/attendance/figures.xhtml").follows("Finding the problem");
            admin.goesOn(() -> admin.find("tbody th a").first().click());
            admin.sees("sessions that count");
        }
    }

    @Test
    @Order(7)
    void nobody_opens_a_register_that_is_not_theirs() {
        try (Person associate = Person.as(Visitor.ASSOCIATE)) {
            associate.findsNothingAt("/attendance/register.xhtml?session=1");
            associate.findsNothingAt("/attendance/screen.xhtml?session=1");
            associate.findsNothingAt("/attendance/figures.xhtml");
            associate.findsNothingAt("/attendance/person.xhtml?id=1");
        }
    }

    private static void plansSomethingSoon(Person admin) {
        LocalDateTime begins = LocalDateTime.now(Times.ZONE).truncatedTo(ChronoUnit.MINUTES).plusMinutes(3);
        admin.goesTo("/events/calendar.xhtml").follows("Plan an event").chooses("Kind", "Talk").fills("Title", SOON).fills("Place", "Learning centre, Leeds")
            .fills("Begins", begins.toString()).fills("Ends", begins.plusHours(1).toString()).fills("Room", "Room behind the door").fills("Seats", "5")
            .fills("Registration opens", begins.minusDays(9).toString()).fills("Registration closes", begins.minusDays(2).toString())
            .fills("Cancel by", begins.minusDays(3).toString());
        admin.find("[id='form:open'] .ui-chkbox-box").click();
        admin.presses("Save as a draft").sees("Saved.").presses("Publish").sees("Published.");
    }

    private static void showsTheScreen(Person facilitator, String session) {
        facilitator.goesTo("/attendance/registers.xhtml").follows("^" + session).follows("Show the screen").sees("checked in");
    }

    /** What a camera reads from the picture on the screen, and where it leads on this site. */
    private static String scans(Person facilitator) throws IOException, NotFoundException {
        byte[] picture = facilitator.page().screenshot();
        String words = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(
            new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(picture)))))).getText();
        URI address = URI.create(words);
        return address.getPath() + "?" + address.getQuery();
    }
}
