package gov.rotations.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.exchange.Fault;
import gov.rotations.exchange.FileNotReadable;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetWriter.Format;
import gov.rotations.exchange.entity.ReadLine;
import gov.rotations.exchange.file.SheetLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewTest {

    private final PeopleSheet people = new PeopleSheet("HMRC", "DEFRA");

    @Test
    void of_thirty_rows_three_are_faulty_and_each_fault_names_row_column_and_reason() throws IOException {
        Preview preview = Preview.of(people, "associates.csv", thirty());

        assertThat(preview.tally().added()).isEqualTo(27);
        assertThat(preview.tally().faulty()).isEqualTo(3);
        assertThat(preview.tally().total()).isEqualTo(30);
        assertThat(preview.faults()).extracting(Fault::line).containsExactly(8, 16, 23);
        assertThat(preview.faults()).extracting(Fault::column).containsExactly("Joining date", "Home department", "Email address");
        assertThat(preview.faults()).extracting(Fault::reason).satisfiesExactly(
            reason -> assertThat(reason).contains("31/02/2027").contains("not a date"),
            reason -> assertThat(reason).contains("NOWHERE"),
            reason -> assertThat(reason).contains("row 4"));
    }

    @Test
    void looking_changes_nothing() throws IOException {
        Preview.of(people, "associates.csv", thirty());

        assertThat(people.stored).isEmpty();
    }

    @Test
    void the_same_file_twice_creates_nothing_twice() throws IOException {
        people.apply(Preview.of(people, "associates.csv", thirty()).toApply());
        Preview again = Preview.of(people, "associates.csv", thirty());

        assertThat(people.stored).hasSize(27);
        assertThat(again.tally().unchanged()).isEqualTo(27);
        assertThat(again.toApply()).isEmpty();
    }

    @Test
    void a_row_that_says_something_else_is_a_change() {
        people.apply(Preview.of(people, "a.csv", csv("Amina,a@demo.rotations.test,HMRC")).toApply());

        Preview changed = Preview.of(people, "a.csv", csv("Amina Diallo,a@demo.rotations.test,HMRC"));

        assertThat(changed.checks()).extracting(check -> check.outcome()).containsExactly(Outcome.CHANGED);
    }

    @Test
    void faults_that_appeared_since_the_last_look_are_noticed() {
        byte[] file = csv("Amina,a@demo.rotations.test,HMRC\nBen,wrong,HMRC");
        List<Fault> known = Preview.of(people, "a.csv", file).faults();

        assertThat(Preview.of(people, "a.csv", file).hasFaultsBeyond(known, 500)).isFalse();
        assertThat(Preview.of(new PeopleSheet("DEFRA"), "a.csv", file).hasFaultsBeyond(known, 500)).isTrue();
    }

    @Test
    void a_fault_longer_than_its_column_is_still_the_same_fault() {
        byte[] file = csv("Amina,a@demo.rotations.test," + "N".repeat(2_000));
        Preview preview = Preview.of(people, "a.csv", file);
        List<Fault> kept = preview.faults().stream().map(gov.rotations.exchange.entity.FaultLine::asKept).toList();

        assertThat(kept.get(0).reason()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(preview.hasFaultsBeyond(kept, 500)).isFalse();
    }

    @Test
    void without_a_needed_column_nothing_is_ready() {
        Preview preview = Preview.of(people, "a.csv", "Name,Email\nAmina,a@demo.rotations.test".getBytes(StandardCharsets.UTF_8));

        assertThat(preview.toApply()).isEmpty();
        assertThat(preview.tally().faulty()).isEqualTo(1);
        assertThat(preview.faults()).containsExactly(new Fault(1, "Home department", "This column is missing."));
    }

    @Test
    void the_first_rows_are_shown_as_they_were_read() throws IOException {
        ReadLine line = Preview.of(people, "associates.csv", thirty()).firstLines().get(0);

        assertThat(line.outcome()).isEqualTo(Outcome.NEW);
        assertThat(line.cells()).contains("Mon 6 Sep 2027", "HMRC");
    }

    @Test
    void the_corrected_file_once_corrected_imports_the_rest() throws IOException {
        Preview preview = Preview.of(people, "associates.csv", thirty());
        byte[] corrected = SheetLines.corrected(Format.CSV, "Associates", preview.table(), preview.faults());
        people.apply(preview.toApply());

        String mended = new String(corrected, StandardCharsets.UTF_8).replace("31/02/2027", "28/02/2027").replace("NOWHERE", "HMRC");
        Preview second = Preview.of(people, "again.csv", mended.getBytes(StandardCharsets.UTF_8));

        assertThat(second.tally().added()).isEqualTo(2);
        assertThat(second.tally().unchanged()).isEqualTo(27);
        assertThat(second.tally().faulty()).isEqualTo(1);
        assertThat(second.ignored()).isEqualTo(preview.ignored());
    }

    @Test
    void a_file_that_is_no_table_is_refused_as_a_whole() {
        assertThatThrownBy(() -> Preview.of(people, "a.csv", new byte[0])).isInstanceOf(FileNotReadable.class);
    }

    private static byte[] csv(String rows) {
        return ("Name,Email,Home department\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] thirty() throws IOException {
        try (InputStream file = PreviewTest.class.getResourceAsStream("/exchange/associates-30-of-which-3-faulty.csv")) {
            return file.readAllBytes();
        }
    }
}
