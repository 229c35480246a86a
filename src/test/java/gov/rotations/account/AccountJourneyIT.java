package gov.rotations.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Getting in: by invitation, with a new password, and not at all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountJourneyIT {

    private static final String REFUSED = "The email address or the password is not right, or the account is locked for a while.";

    @Test
    void an_invited_person_chooses_a_password_and_later_another() {
        String email = "gwen.newcomer@demo.rotations.test";
        try (Person admin = Person.as(Visitor.ADMIN); Person gwen = Person.stranger()) {
            admin.goesTo("/account/invite.xhtml").presses("Send the invitation").sees("Enter the full name.", "Enter your email address.", "Choose a role.");
            admin.fills("Name", "x").fills("Email address", "no address").chooses("Role", "Coach");
            admin.fills("Name", "Gwen Newcomer").fills("Email address", email).chooses("Role", "Coach")
                .presses("Send the invitation").sees("The invitation is on its way.");
            String link = linkInLetterTo(admin, "Gwen Newcomer", "You are invited to Rotations");

            gwen.goesTo(link).sees("Welcome, Gwen Newcomer.", email);
            gwen.fills("New password", "short").fills("New password again", "short").presses("Accept the invitation")
                .sees("Enter at least 12 characters, and the same in both boxes.");
            gwen.fills("New password", "gwen newcomer 1").fills("New password again", "gwen newcomer 1").presses("Accept the invitation")
                .sees("That password is too easy to guess.");
            gwen.fills("New password", "seven herons by the weir").fills("New password again", "seven herons by the weir").presses("Accept the invitation")
                .sees("Your account is ready.").isAt("/account/sign-in.xhtml");
            gwen.signsIn(email, "seven herons by the weir").isAt("/index.xhtml").sees("Gwen");
            gwen.goesTo(link).sees("This link does not open anything");

            gwen.find("#account summary").click();
            gwen.presses("Sign out").sees("You have signed out.").follows("I have forgotten my password");
            gwen.fills("Email address", email).presses("Send me a link");
            String answer = gwen.find("[role=status]").first().innerText();
            gwen.goesTo("/account/forgotten.xhtml").fills("Email address", "nobody.at.all@demo.rotations.test").presses("Send me a link").sees(answer);

            String newLink = linkInLetterTo(admin, "Gwen Newcomer", "Choose a new password");
            gwen.goesTo(newLink).fills("New password", "eight herons by the weir").fills("New password again", "eight herons by the weir").presses("Choose this password")
                .sees("Your new password is in place.");
            gwen.signsIn(email, "seven herons by the weir").sees(REFUSED).signsIn(email, "eight herons by the weir").isAt("/index.xhtml");
        }
    }

    @Test
    void a_lock_looks_the_same_whether_there_is_an_account_or_not() {
        String email = "farah.siddiqui@demo.rotations.test";
        try (Person farah = Person.invited("Farah Siddiqui"); Person prober = Person.stranger()) {
            for (String probed : List.of(email, "nobody.at.all@demo.rotations.test")) {
                for (int attempt = 1; attempt <= 6; attempt++) {
                    prober.signsIn(probed, "wrong every time").sees(REFUSED).isAt("/account/sign-in.xhtml");
                    assertThat(prober.find("main .notice")).hasCount(1);
                }
            }
            prober.signsIn(email, Person.PASSWORD).sees(REFUSED);
            farah.goesTo("/index.xhtml").sees("Farah");
        }
    }

    /** Mail goes nowhere in the demo; there the programme office reads every letter. */
    private static String linkInLetterTo(Person admin, String name, String title) {
        admin.goesTo("/notification/letters.xhtml?all=true");
        Locator row = admin.find("main tr").filter(new Locator.FilterOptions().setHasText(name)).filter(new Locator.FilterOptions().setHasText(title)).first();
        admin.goesOn(() -> row.locator("a").click());
        return admin.link("^Open the page$").getAttribute("href");
    }
}
