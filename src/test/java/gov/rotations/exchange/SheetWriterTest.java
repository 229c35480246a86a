package gov.rotations.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.exchange.SheetWriter.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://x\")", "＝1+1"})
    void a_text_that_begins_like_a_formula_is_neutralised(String text) throws IOException {
        byte[] csv = SheetWriter.write(Format.CSV, "Sheet", List.of("Name"), List.of(List.of(text)));
        byte[] xlsx = SheetWriter.write(Format.XLSX, "Sheet", List.of("Name"), List.of(List.of(text)));

        assertThat(new String(csv, StandardCharsets.UTF_8).split("\r\n", 2)[1].replaceAll("^\"", "")).startsWith("'");
        assertThat(rows(xlsx).get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows(xlsx).get(1).getCell(0).asString()).startsWith("'");
        assertThat(SheetWriter.plain(SheetWriter.neutral(text))).isEqualTo(text);
    }

    @Test
    void an_ordinary_text_is_left_alone() {
        assertThat(SheetWriter.neutral("O'Neill")).isEqualTo("O'Neill");
        assertThat(SheetWriter.neutral("a=b")).isEqualTo("a=b");
        assertThat(SheetWriter.neutral("")).isEmpty();
        assertThat(SheetWriter.plain("'quoted'")).isEqualTo("'quoted'");
    }

    @Test
    void headings_are_neutralised_too() {
        assertThat(new String(SheetWriter.write(Format.CSV, "S", List.of("=A"), List.of()), StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=A\r\n");
    }

    @Test
    void a_number_stays_a_number_and_a_day_a_day_in_a_workbook() throws IOException {
        Row row = rows(SheetWriter.write(Format.XLSX, "Sheet", List.of("A", "B", "C", "D", "E"),
            List.of(Arrays.asList(-5, LocalDate.of(2027, 9, 6), null, true, List.of("x", "y"))))).get(1);

        assertThat(row.getCell(0).asNumber().intValue()).isEqualTo(-5);
        assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2027, 9, 6));
        assertThat(row.getCell(3).asString()).isEqualTo("Yes");
        assertThat(row.getCell(4).asString()).isEqualTo("x; y");
    }

    @Test
    void a_text_file_begins_with_the_mark_that_spreadsheet_programs_need_and_quotes_what_it_must() {
        String csv = new String(SheetWriter.write(Format.CSV, "Sheet", List.of("A", "B"),
            List.of(List.of("a,b", "say \"no\"\nor yes"))), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFFA,B\r\n\"a,b\",\"say \"\"no\"\"\nor yes\"\r\n");
    }

    @Test
    void characters_a_workbook_cannot_hold_do_not_break_it() throws IOException {
        List<Row> rows = rows(SheetWriter.write(Format.XLSX, "Sheet", List.of("A"), List.of(List.of("a\u0000b"), List.of("x".repeat(40_000)))));

        assertThat(rows.get(1).getCell(0).asString()).isEqualTo("a\uFFFDb");
        assertThat(rows.get(2).getCell(0).asString()).hasSize(32_767);
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        }
    }
}
