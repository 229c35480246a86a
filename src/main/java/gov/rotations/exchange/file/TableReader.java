package gov.rotations.exchange.file;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.FileNotReadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a file by what it holds, not by what it is called. */
public final class TableReader {

    private final List<Column> columns;

    /** @param columns what the sheet should have; they tell which separator and which sheet of a workbook is meant */
    public TableReader(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @throws FileNotReadable when the file as a whole is no use */
    public Table read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new FileNotReadable("The file is empty.");
        }
        if (content.length > Limits.BYTES) {
            throw new FileNotReadable("The file is larger than 20 MB. Leave out what is not needed, or split it.");
        }
        Kind kind = Kind.of(content);
        Table table = switch (kind) {
            case WORKBOOK -> new Workbooks(columns).read(content);
            case TEXT -> new TextFiles(columns).read(content);
            case OLD_WORKBOOK -> throw new FileNotReadable(
                "The file is an old XLS workbook or protected by a password. Save it as XLSX without a password, or as CSV.");
            case OTHER -> throw new FileNotReadable("The file is neither CSV nor XLSX. Save it as one of the two.");
        };
        if (table.lines().isEmpty()) {
            throw new FileNotReadable("The file has headings but no rows below them.");
        }
        return named(fileName, kind, table);
    }

    private static Table named(String fileName, Kind kind, Table table) {
        String ending = fileName.toLowerCase(Locale.ROOT).replaceAll("^.*\\.", ".");
        boolean fits = kind == Kind.WORKBOOK ? ending.equals(".xlsx") || ending.equals(".xlsm")
            : ending.equals(".csv") || ending.equals(".txt") || ending.equals(".tsv");
        if (fits) {
            return table;
        }
        List<String> warnings = new ArrayList<>(table.warnings());
        warnings.add("The name of the file does not fit what it holds; it was read as %s.".formatted(
            kind == Kind.WORKBOOK ? "an XLSX workbook" : "a CSV file"));
        return new Table(table.headings(), table.headingLine(), table.lines(), warnings);
    }

    private enum Kind {
        WORKBOOK, OLD_WORKBOOK, TEXT, OTHER;

        static Kind of(byte[] content) {
            if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
                return WORKBOOK;
            }
            if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
                return OLD_WORKBOOK;
            }
            return starts(content, '%', 'P', 'D', 'F') || !TextFiles.looksLikeText(content) ? OTHER : TEXT;
        }

        private static boolean starts(byte[] content, int... signature) {
            for (int at = 0; at < signature.length; at++) {
                if (at >= content.length || (content[at] & 0xFF) != signature[at]) {
                    return false;
                }
            }
            return true;
        }
    }
}
