package gov.rotations.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.Fault;
import gov.rotations.exchange.FileNotReadable;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.SheetRow;
import gov.rotations.exchange.SheetWriter;
import gov.rotations.exchange.SheetWriter.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFilesTest {

    private static final List<Column> COLUMNS = List.of(
        Column.required("name", "Name", Readings.text(100), "Amina Diallo"),
        Column.required("email", "Email address", Readings.email(), "amina@demo.rotations.test", "Email", "Mail"),
        Column.optional("joined", "Joining date", Readings.day(), "2027-09-06", "Joined"),
        Column.optional("notes", "Notes", Readings.prose(500), "likes trains"));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void each_separator_is_recognised(String separator) {
        SheetLines lines = read("Name%1$sEmail%1$sJoined\nAmina%1$samina@demo.rotations.test%1$s6 Sep 2027\n".formatted(separator));

        assertThat(lines.faults()).isEmpty();
        assertThat(only(lines).text("name")).isEqualTo("Amina");
        assertThat(only(lines).find("joined", LocalDate.class)).contains(LocalDate.of(2027, 9, 6));
    }

    @Test
    void a_comma_inside_the_headings_does_not_win_over_semicolons() {
        assertThat(only(read("Name;Email;\"Town, region, country, or else\"\nAmina;a@demo.rotations.test;Leeds")).text("email"))
            .isEqualTo("a@demo.rotations.test");
    }

    @Test
    void the_separator_may_be_told_in_the_first_line() {
        SheetLines lines = read("sep=|\nName|Email\nAmina|nobody\n");

        assertThat(lines.faults()).singleElement().satisfies(fault -> assertThat(fault.line()).isEqualTo(3));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(only(read("\uFEFFName,Email\nAmina,a@demo.rotations.test")).text("name")).isEqualTo("Amina");
    }

    @Test
    void utf_16_is_read_by_its_mark() {
        byte[] content = "\uFEFFName\tEmail\nZoë\tz@demo.rotations.test".getBytes(StandardCharsets.UTF_16LE);

        assertThat(only(SheetLines.read(new TableReader(COLUMNS).read("a.txt", content), COLUMNS)).text("name")).isEqualTo("Zoë");
    }

    @Test
    void windows_1252_is_read_with_a_warning() {
        Table table = new TableReader(COLUMNS).read("a.csv",
            "Name,Email\nZoë O’Neill,z@demo.rotations.test".getBytes(Charset.forName("windows-1252")));

        assertThat(table.warnings()).singleElement().asString().contains("Windows-1252");
        assertThat(only(SheetLines.read(table, COLUMNS)).text("name")).isEqualTo("Zoë O’Neill");
    }

    @Test
    void a_quoted_cell_may_run_over_lines_and_rows_are_counted_as_the_spreadsheet_counts_them() {
        SheetLines lines = read("Name,Email,Notes\r\nAmina,a@demo.rotations.test,\"two\r\nlines\"\r\n\r\nBen,wrong,\r\n");

        assertThat(only(lines).text("notes")).isEqualTo("two\nlines");
        assertThat(lines.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.column()).isEqualTo("Email address");
            assertThat(fault.reason()).contains("wrong");
        });
    }

    @Test
    void a_short_row_has_empty_cells_and_a_long_one_is_at_fault() {
        SheetLines lines = read("Name,Email,Notes\nAmina,a@demo.rotations.test\nBen,b@demo.rotations.test,x,,surplus\nCai,c@demo.rotations.test,x,,");

        assertThat(lines.rows()).extracting(SheetRow::line).containsExactly(2, 4);
        assertThat(lines.faults()).containsExactly(Fault.inRow(3, "The row has more cells than there are headings: 5 instead of 3."));
    }

    @Test
    void a_missing_value_is_told_by_row_and_column() {
        assertThat(read("Name,Email\n,a@demo.rotations.test").faults()).containsExactly(new Fault(2, "Name", "A value is needed here."));
    }

    @Test
    void every_fault_of_a_row_is_told_not_only_the_first() {
        assertThat(read("Name,Email,Joined\n,wrong,never").faults()).extracting(Fault::column)
            .containsExactly("Name", "Email address", "Joining date");
    }

    @Test
    void control_characters_and_unreadable_ones_are_faults() {
        SheetLines lines = read("Name,Email\nAm\u0000ina,a@demo.rotations.test\nB\u0007en,b@demo.rotations.test\nC\uFFFDi,c@demo.rotations.test\n"
            + "D\u202Ean,d@demo.rotations.test\n" + "Eve,e@demo.rotations.test\n".repeat(3));

        assertThat(lines.faults()).extracting(Fault::line).containsExactly(2, 3, 4, 5);
        assertThat(lines.faults()).extracting(Fault::reason).allMatch(reason -> reason.chars().noneMatch(Character::isISOControl));
    }

    @Test
    void an_overlong_cell_is_a_fault() {
        assertThat(read("Name,Email,Notes\nA,a@demo.rotations.test," + "x".repeat(10_001)).faults()).singleElement()
            .satisfies(fault -> assertThat(fault.reason()).contains("10001"));
    }

    @Test
    void invisible_white_space_around_a_cell_does_not_count() {
        assertThat(only(read("Name,Email\n\u00A0 Amina\u200B ,\u00A0a@demo.rotations.test\u00A0")).text("name")).isEqualTo("Amina");
    }

    @Test
    void a_formula_is_only_text_and_a_neutralised_one_is_read_as_it_was() {
        SheetLines lines = read("Name,Email\n=1+1,a@demo.rotations.test\n'=1+1,b@demo.rotations.test");

        assertThat(lines.rows()).extracting(row -> row.text("name")).containsExactly("=1+1", "=1+1");
    }

    @Test
    void unknown_headings_are_ignored_and_named_and_the_column_of_faults_is_ours() {
        assertThat(read("Name,Email,Shoe size,Fault\nAmina,a@demo.rotations.test,39,none").ignored()).containsExactly("Shoe size");
    }

    @Test
    void a_missing_column_is_told_once_and_no_row_counts() {
        SheetLines lines = read("Name\nAmina\nBen");

        assertThat(lines.headingFaults()).containsExactly(new Fault(1, "Email address", "This column is missing."));
        assertThat(lines.rows()).isEmpty();
        assertThat(lines.faults()).isEmpty();
    }

    @Test
    void two_headings_for_one_column_are_a_fault_of_the_headings() {
        assertThat(read("Name,Email,Mail\nA,b,c").headingFaults()).singleElement()
            .satisfies(fault -> assertThat(fault.reason()).contains("Mail"));
    }

    @Test
    void the_example_row_of_the_template_is_never_imported() {
        byte[] template = SheetLines.template(Format.CSV, "People", COLUMNS);

        SheetLines lines = SheetLines.read(new TableReader(COLUMNS).read("t.csv", template), COLUMNS);

        assertThat(lines.rows()).isEmpty();
        assertThat(lines.faults()).singleElement().satisfies(fault -> assertThat(fault.reason()).contains("example row"));
    }

    @Test
    void a_corrected_file_holds_every_row_says_the_faults_and_can_be_read_again() {
        Table table = new TableReader(COLUMNS).read("a.csv", bytes("Name;Email\n=cmd;a@demo.rotations.test\nBen;wrong"));
        SheetLines lines = SheetLines.read(table, COLUMNS);

        for (Format format : Format.values()) {
            Table again = new TableReader(COLUMNS).read("a" + format.ending(), SheetLines.corrected(format, "Faults", table, lines.faults()));
            assertThat(again.headings()).containsExactly("Name", "Email", "Fault");
            assertThat(again.lines().get(0).cell(0)).isEqualTo("'=cmd");
            assertThat(again.lines().get(1).cell(2)).startsWith("Email address: “wrong”");
            assertThat(SheetLines.read(again, COLUMNS).rows()).extracting(row -> row.text("name")).containsExactly("=cmd");
        }
    }

    @Test
    void an_empty_file_only_headings_and_no_known_heading_are_told() {
        assertThatThrownBy(() -> read("")).isInstanceOf(FileNotReadable.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("\n\n  \n")).isInstanceOf(FileNotReadable.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("Name,Email\n")).isInstanceOf(FileNotReadable.class).hasMessageContaining("no rows");
        assertThatThrownBy(() -> read("A,B\n1,2")).isInstanceOf(FileNotReadable.class).hasMessageContaining("None of the headings");
    }

    @Test
    void too_many_rows_and_columns_are_refused() {
        String rows = "Name,Email\n" + "A,a@demo.rotations.test\n".repeat(25_001);
        String columns = "Name,Email," + IntStream.range(0, 100).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThatThrownBy(() -> read(rows)).isInstanceOf(FileNotReadable.class).hasMessageContaining("25,000");
        assertThatThrownBy(() -> read(columns + "\nA")).isInstanceOf(FileNotReadable.class).hasMessageContaining("100 columns");
        assertThat(read("Name,Email\n" + "A,a@demo.rotations.test\n".repeat(25_000)).rows()).hasSize(25_000);
    }

    @Test
    void an_open_quotation_mark_is_told_with_its_row() {
        assertThatThrownBy(() -> read("Name,Email\nA,a@demo.rotations.test\n\"B,b@demo.rotations.test\n"))
            .isInstanceOf(FileNotReadable.class).hasMessageContaining("Row 3").hasMessageContaining("quotation mark");
    }

    @Test
    void what_is_no_table_at_all_is_refused() {
        assertThatThrownBy(() -> new TableReader(COLUMNS).read("a.csv", bytes("%PDF-1.7 Name,Email")))
            .hasMessageContaining("neither CSV nor XLSX");
        assertThatThrownBy(() -> new TableReader(COLUMNS).read("a.csv", new byte[500])).hasMessageContaining("neither CSV nor XLSX");
        assertThatThrownBy(() -> new TableReader(COLUMNS).read("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
            .hasMessageContaining("old XLS");
        assertThatThrownBy(() -> new TableReader(COLUMNS).read("a.csv", new byte[Limits.BYTES + 1])).hasMessageContaining("20 MB");
    }

    @Test
    void a_wrong_name_is_a_warning_the_content_decides() {
        byte[] workbook = SheetWriter.write(Format.XLSX, "S", List.of("Name", "Email"), List.of(List.of("A", "a@demo.rotations.test")));

        assertThat(new TableReader(COLUMNS).read("people.csv", workbook).warnings()).singleElement().asString().contains("XLSX");
        assertThat(new TableReader(COLUMNS).read("people.xlsx", bytes("Name,Email\nA,a@demo.rotations.test")).warnings())
            .singleElement().asString().contains("CSV");
    }

    private static SheetRow only(SheetLines lines) {
        assertThat(lines.rows()).hasSize(1);
        return lines.rows().get(0);
    }

    private static SheetLines read(String csv) {
        return SheetLines.read(new TableReader(COLUMNS).read("people.csv", bytes(csv)), COLUMNS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
