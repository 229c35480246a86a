package gov.rotations.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet as CSV (UTF-8 with a byte order mark, so that spreadsheet programs read it right) or XLSX. A text that
 * a spreadsheet program could take for a formula gets an apostrophe in front; numbers and dates stay what they are in
 * XLSX.
 */
public final class SheetWriter {

    /** The two kinds of file. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        public String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The longest text a cell of a spreadsheet can hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char APOSTROPHE = '\'';

    private SheetWriter() {
    }

    /** @param rows values of each row: texts, numbers, dates, truths, lists of these, or null for an empty cell */
    public static byte[] write(Format format, String sheetName, List<String> header, Collection<? extends List<?>> rows) {
        try {
            return format == Format.CSV ? csv(header, rows) : xlsx(sheetName, header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it may stand in a cell: never the beginning of a formula. */
    public static String neutral(String text) {
        return startsAFormula(text) ? APOSTROPHE + text : text;
    }

    /** The text as it was before it was made {@link #neutral}. */
    public static String plain(String text) {
        return text.length() > 1 && text.charAt(0) == APOSTROPHE && startsAFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static byte[] csv(List<String> header, Collection<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer.append('\uFEFF'), CSVFormat.EXCEL)) {
            printer.printRecord(header.stream().map(SheetWriter::neutral).toList());
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(SheetWriter::text).map(SheetWriter::neutral).toList());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx(String name, List<String> header, Collection<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Rotations", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, cell(header.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, Math.min(40, Math.max(12, header.get(column).length() + 4)));
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (List<?> row : new ArrayList<>(rows)) {
                for (int column = 0; column < row.size(); column++) {
                    put(sheet, line, column, row.get(column));
                }
                line++;
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (!text(value).isEmpty()) {
            sheet.value(line, column, cell(text(value)));
        }
    }

    /** What a workbook may hold: no characters that XML forbids, not too long, never a formula. */
    private static String cell(String text) {
        String fit = neutral(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"));
        return fit.length() > LONGEST_CELL ? fit.substring(0, LONGEST_CELL) : fit;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(SheetWriter::text).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
