package gov.rotations.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.FileNotReadable;
import gov.rotations.exchange.Readings;
import gov.rotations.exchange.SheetWriter;
import gov.rotations.exchange.SheetWriter.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingWorkbooksTest {

    private static final List<Column> COLUMNS = List.of(
        Column.required("name", "Name", Readings.text(100), "Amina"),
        Column.optional("joined", "Joined", Readings.day(), "2027-09-06"),
        Column.optional("seats", "Seats", Readings.wholeNumber(1, 20), "2"));

    @Test
    void numbers_have_no_noise_and_days_are_days() throws IOException {
        Table.Line line = lines(sheet -> {
            sheet.value(1, 0, "Amina");
            sheet.value(1, 1, LocalDate.of(2027, 9, 6));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 2.0);
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(1, 4, LocalDateTime.of(2027, 9, 6, 9, 30));
            sheet.style(1, 4).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 5, true);
            sheet.value(1, 6, 1234567890123L);
            sheet.value(1, 7, 0.25);
            sheet.style(1, 7).format("[Red]0.00%").set();
        }).get(0);

        assertThat(line.cells()).containsExactly("Amina", "2027-09-06", "2", "0.3", "2027-09-06T09:30", "Yes", "1234567890123", "0.25");
    }

    @Test
    void a_formula_counts_as_the_value_last_worked_out() throws IOException {
        byte[] workbook = changed(workbook(sheet -> {
            sheet.value(1, 0, "Amina");
            sheet.value(1, 2, 7);
        }), "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>7</v>", "<f>3+4</f><v>7</v>"));

        assertThat(read(workbook).lines().get(0).cell(2)).isEqualTo("7");
    }

    @Test
    void the_sheet_with_the_known_headings_is_read_and_the_others_are_mentioned() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Read me").value(0, 0, "Fill in the second sheet");
            Worksheet people = workbook.newWorksheet("People");
            people.value(2, 0, "NAME");
            people.value(3, 0, "Amina");
        }

        Table table = read(bytes.toByteArray());

        assertThat(table.headings()).containsExactly("NAME");
        assertThat(table.headingLine()).isEqualTo(3);
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(4);
        assertThat(table.warnings()).singleElement().asString().contains("People");
    }

    @Test
    void what_was_written_is_read_back() {
        byte[] workbook = SheetWriter.write(Format.XLSX, "People", List.of("Name", "Joined", "Seats"),
            Arrays.asList(Arrays.asList("Zoë & Co <x>", LocalDate.of(2027, 9, 6), 3), Arrays.asList("Ben", null, null)));

        SheetLines lines = SheetLines.read(read(workbook), COLUMNS);

        assertThat(lines.faults()).isEmpty();
        assertThat(lines.rows().get(0).text("name")).isEqualTo("Zoë & Co <x>");
        assertThat(lines.rows().get(0).find("seats", Integer.class)).contains(3);
        assertThat(lines.rows().get(1).find("joined", LocalDate.class)).isEmpty();
    }

    @Test
    void a_damaged_workbook_is_one_clear_fault() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(1, 0, "Amina"));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] scratched = whole.clone();
        for (int at = 60; at < 400; at++) {
            scratched[at] ^= 0x5A;
        }

        assertThatThrownBy(() -> read(cut)).isInstanceOf(FileNotReadable.class).hasMessageContaining("damaged");
        assertThatThrownBy(() -> read(scratched)).isInstanceOf(FileNotReadable.class);
        assertThatThrownBy(() -> read(changed(whole, "xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2))))
            .isInstanceOf(FileNotReadable.class);
        assertThatThrownBy(() -> read(changed(whole, "xl/workbook.xml", xml -> "not xml"))).isInstanceOf(FileNotReadable.class);
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() throws IOException {
        assertThatThrownBy(() -> read(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8), 1)))
            .isInstanceOf(FileNotReadable.class).hasMessageContaining("ZIP archive");
    }

    @Test
    void a_bomb_is_defused() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", new byte[10 * 1024 * 1024], 12);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(FileNotReadable.class).hasMessageContaining("too large once it is unpacked");
        assertThatThrownBy(() -> read(zip("[Content_Types].xml", new byte[1], 1_001))).hasMessageContaining("too large");
    }

    @Test
    void a_cell_that_claims_to_stand_far_out_is_refused() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(1, 0, "Amina"));

        assertThatThrownBy(() -> read(changed(whole, "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A2\"", "r=\"ZZZZZZ2\""))))
            .isInstanceOf(FileNotReadable.class).hasMessageContaining("damaged");
        assertThatThrownBy(() -> read(changed(whole, "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"A2\"", "r=\"&#90;ZZZZZ2\""))))
            .isInstanceOf(FileNotReadable.class).hasMessageContaining("damaged");
    }

    @Test
    void a_document_type_is_refused() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(1, 0, "Amina"));

        assertThatThrownBy(() -> read(changed(whole, "xl/workbook.xml",
            xml -> xml.replaceFirst("<workbook", "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook"))))
            .isInstanceOf(FileNotReadable.class).hasMessageContaining("damaged");
    }

    @Test
    void too_many_rows_and_columns_are_refused() throws IOException {
        assertThatThrownBy(() -> lines(sheet -> {
            for (int row = 1; row <= 25_001; row++) {
                sheet.value(row, 0, "A");
            }
        })).hasMessageContaining("25,000");
        assertThatThrownBy(() -> lines(sheet -> sheet.value(1, 100, "A"))).hasMessageContaining("100 columns");
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static List<Table.Line> lines(Filling filling) throws IOException {
        return read(workbook(filling)).lines();
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Joined");
            sheet.value(0, 2, "Seats");
            filling.fill(sheet);
        }
        return bytes.toByteArray();
    }

    private static Table read(byte[] content) {
        return new TableReader(COLUMNS).read("people.xlsx", content);
    }

    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    String before = new String(content, StandardCharsets.UTF_8);
                    assertThat(change.apply(before)).isNotEqualTo(before);
                    content = change.apply(before).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int time = 0; time < times; time++) {
                out.putNextEntry(new ZipEntry(time == 0 ? name : "part" + time));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
