package gov.rotations.exchange.file;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.FileNotReadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheet of an XLSX workbook whose headings are known best. Formulas count as the value last worked out. */
final class Workbooks {

    /** What a spreadsheet program can tell apart; the rest is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern QUOTED_OR_IN_BRACKETS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final List<Column> columns;

    Workbooks(List<Column> columns) {
        this.columns = columns;
    }

    Table read(byte[] content) {
        WorkbookGuard.inspect(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : sheets) {
                tables.add(new Table(headingsOf(sheet), sheet.getIndex(), List.of(), List.of()));
            }
            Table best = tables.stream().filter(table -> !table.headings().isEmpty())
                .max(Comparator.comparingLong(this::known).thenComparing(Table::headingLine, Comparator.reverseOrder()))
                .orElseThrow(() -> new FileNotReadable("The file is empty."));
            Sheet chosen = sheets.get(tables.indexOf(best));
            List<String> warnings = new ArrayList<>();
            if (tables.stream().filter(table -> !table.headings().isEmpty()).count() > 1) {
                warnings.add("The workbook has several sheets; only “" + chosen.getName() + "” was read.");
            }
            return table(chosen, warnings);
        } catch (IOException | ExcelReaderException | IllegalStateException | IllegalArgumentException
                | IndexOutOfBoundsException | NullPointerException e) {
            // The reader stumbles over damaged workbooks in many ways; all mean the same to the person.
            throw damaged();
        }
    }

    static FileNotReadable damaged() {
        return new FileNotReadable("The workbook is damaged and cannot be opened. Open it in your spreadsheet program, save it again as XLSX and retry.");
    }

    private long known(Table table) {
        return table.headings().stream().filter(heading -> columns.stream().anyMatch(column -> column.isMeantBy(heading))).count();
    }

    private static List<String> headingsOf(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(Workbooks::line).filter(line -> !line.isBlank()).findFirst()
                .map(line -> line.cells().stream().map(Cells::tidy).toList()).orElse(List.of());
        }
    }

    private static Table table(Sheet sheet, List<String> warnings) throws IOException {
        List<Table.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
                Table.Line line = line(each.next());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > Limits.ROWS + 1) {
                    throw Limits.tooManyRows();
                }
                if (line.cells().size() > Limits.COLUMNS) {
                    throw Limits.tooManyColumns();
                }
            }
        }
        Table.Line heading = lines.get(0);
        return new Table(heading.cells().stream().map(Cells::tidy).toList(), heading.number(), lines.subList(1, lines.size()), warnings);
    }

    private static Table.Line line(Row row) {
        List<String> cells = new ArrayList<>();
        int filled = 0;
        for (int position = 0; position < row.getCellCount(); position++) {
            String text = row.hasCell(position) && row.getCell(position) != null ? text(row.getCell(position)) : "";
            cells.add(text);
            filled = Cells.tidy(text).isEmpty() ? filled : position + 1;
        }
        return new Table.Line(row.getRowNum(), cells.subList(0, filled));
    }

    private static String text(Cell cell) {
        Object value = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : number.round(DIGITS).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        return value == null ? "" : value.toString();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }

    /** Whether the number is shown as a day: its format speaks of days, months or years. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && !format.equalsIgnoreCase("General")
            && QUOTED_OR_IN_BRACKETS.matcher(format).replaceAll("").chars().anyMatch(letter -> "dDyY".indexOf(letter) >= 0);
    }
}
