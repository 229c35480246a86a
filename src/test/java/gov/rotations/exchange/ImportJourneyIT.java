package gov.rotations.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import gov.rotations.testing.browser.Person;
import gov.rotations.testing.browser.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An admin brings in associates from a spreadsheet in which not everything is right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportJourneyIT {

    @Test
    void an_admin_imports_the_good_rows_of_a_file_with_faults_and_nothing_twice() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            String cohort = formingCohort(admin);
            byte[] file = ("""
                \uFEFFName;E-mail;Cohort;Home organisation;Base town;Start date;Shoe size
                Thea Import;thea.import@demo.rotations.test;%1$s;HMRC;Leeds;;38
                Noor Import;noor.import@demo.rotations.test;%1$s;NOSUCH;Leeds;;39
                =cmd|'/c calc'!A1;not an address;%1$s;DFE;Leeds;32 Sep 2027;40
                Ivo Import;ivo.import@demo.rotations.test;%1$s;DEFRA;Leeds;;41
                """).formatted(cohort).getBytes(StandardCharsets.UTF_8);

            admin.goesTo("/exchange/imports.xhtml").presses("Upload and check").sees("Choose what the file holds.", "Choose a file.");
            assertThat(admin.downloads(admin.link("^CSV template.*Associates$"))).contains("Name").contains("Home department");

            uploads(admin, file).sees("To be confirmed", "Rows at fault: 2. The others would add 2 and change 0.", "Columns that are not known are left out: Shoe size.");
            assertThat(fault(admin, "3")).contains("Home department").contains("There is no department with the code “NOSUCH”.");
            assertThat(fault(admin, "4")).contains("Email address").contains("First day");
            String corrected = admin.downloads(admin.link("File with faults \\(CSV\\)"));
            assertThat(corrected).containsPattern("(?m)^Thea Import,.*,$").contains("NOSUCH,Leeds,,39,Home department: There is no department with the code")
                .doesNotContainPattern("(?m)(^|[;,\"])=cmd");

            admin.presses("Confirm import").sees("2 rows are at fault. Nothing was imported.");
            admin.field("Skip the faulty rows").check();
            admin.presses("Confirm import").sees("The file was imported.", "Imported", "Thea Import", "Ivo Import");
            admin.goesTo("/account/people.xhtml?words=import").sees("2 people", "thea.import@demo.rotations.test").seesNot("noor.import");

            uploads(admin, file).sees("There is nothing to confirm: no row of the file would add or change anything.");
            assertThat(admin.find("dl.facts dd")).hasText(new String[] {"associates.csv", "4", "0", "0", "2", "2", admin.reads("dl.facts dd").get(6)});
            admin.presses("Discard").sees("The file was discarded. Nothing was imported.");
            admin.goesTo("/account/people.xhtml?words=import").sees("2 people");
        }
    }

    @Test
    void a_file_that_is_no_spreadsheet_is_refused_in_words() {
        try (Person admin = Person.as(Visitor.ADMIN)) {
            byte[] noise = new byte[4096];
            new java.util.Random(7).nextBytes(noise);

            admin.goesTo("/exchange/imports.xhtml").chooses("What does the file hold?", "Associates");
            admin.field("File").setInputFiles(new FilePayload("associates.xlsx", "application/octet-stream", noise));
            admin.presses("Upload and check").isAt("/exchange/imports.xhtml");

            assertThat(admin.find("main [role=alert]").first()).isVisible();
        }
    }

    private static Person uploads(Person admin, byte[] file) {
        admin.goesTo("/exchange/imports.xhtml").chooses("What does the file hold?", "Associates");
        admin.field("File").setInputFiles(new FilePayload("associates.csv", "text/csv", file));
        return admin.presses("Upload and check").isAt("/exchange/import.xhtml");
    }

    /** What stands beside this row of the file in the list of faults. */
    private static String fault(Person admin, String row) {
        return String.join("\n", admin.find("table.stack tbody tr").all().stream()
            .filter(line -> line.locator("th").innerText().strip().equals(row)).map(line -> line.innerText()).toList());
    }

    private static String formingCohort(Person admin) {
        return admin.goesTo("/cohort/cohorts.xhtml").link("^\\d{4}-B").innerText().strip();
    }
}
