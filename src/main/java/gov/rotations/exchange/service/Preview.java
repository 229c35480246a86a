package gov.rotations.exchange.service;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.Fault;
import gov.rotations.exchange.RowCheck;
import gov.rotations.exchange.RowCheck.Outcome;
import gov.rotations.exchange.SheetImport;
import gov.rotations.exchange.entity.FaultLine;
import gov.rotations.exchange.entity.ReadLine;
import gov.rotations.exchange.entity.Tally;
import gov.rotations.exchange.file.SheetLines;
import gov.rotations.exchange.file.Table;
import gov.rotations.exchange.file.TableReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A look into a file: what each row would do now, and everything that is wrong.
 *
 * @param checks rows that could be read, in the order of the file
 * @param faults of headings first, then of rows by line
 */
record Preview(SheetImport sheet, Table table, List<RowCheck> checks, List<Fault> faults, List<String> ignored) {

    private static final int LINES_SHOWN = 20;
    private static final int LINES_KEPT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    /** @throws gov.rotations.exchange.FileNotReadable when the file as a whole is no use */
    static Preview of(SheetImport sheet, String fileName, byte[] content) {
        Table table = new TableReader(sheet.columns()).read(fileName, content);
        SheetLines lines = SheetLines.read(table, sheet.columns());
        List<RowCheck> checks = lines.rows().isEmpty() ? List.of() : sheet.check(lines.rows());
        List<Fault> ofRows = Stream.concat(lines.faults().stream(), checks.stream().flatMap(check -> faultsOf(sheet, check)))
            .sorted(Comparator.comparingInt(Fault::line)).toList();
        List<Fault> all = new ArrayList<>(lines.headingFaults());
        all.addAll(ofRows);
        return new Preview(sheet, table, checks, all, lines.ignored());
    }

    Tally tally() {
        int added = (int) checks.stream().filter(check -> check.isReady() && check.outcome() == Outcome.NEW).count();
        int changed = (int) checks.stream().filter(check -> check.isReady() && check.outcome() == Outcome.CHANGED).count();
        int unchanged = (int) checks.stream().filter(check -> check.isReady() && check.outcome() == Outcome.UNCHANGED).count();
        return new Tally(added, changed, unchanged, table.lines().size() - added - changed - unchanged);
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Whether anything is wrong that these faults, as they were kept, do not tell. */
    boolean hasFaultsBeyond(Collection<Fault> known, int limit) {
        return !known.containsAll(faults.stream().limit(limit).map(FaultLine::asKept).toList());
    }

    List<RowCheck> toApply() {
        return checks.stream().filter(RowCheck::isToApply).toList();
    }

    /** The first rows that would be applied, with what they say. */
    List<ReadLine> firstLines() {
        return checks.stream().filter(RowCheck::isReady).limit(LINES_SHOWN)
            .map(check -> new ReadLine(check.row().line(), check.outcome(), check.about(), cellsOf(check))).toList();
    }

    /** What was done, by whom it is about; no more is kept of the file. */
    List<ReadLine> doneLines() {
        return toApply().stream().limit(LINES_KEPT)
            .map(check -> new ReadLine(check.row().line(), check.outcome(), check.about(), List.of())).toList();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>(table.warnings());
        if (!ignored.isEmpty()) {
            notes.add("Columns that are not known are left out: "
                + ignored.stream().limit(20).map(heading -> heading.length() > 40 ? heading.substring(0, 39) + "…" : heading)
                    .collect(Collectors.joining(", ")) + ".");
        }
        return notes;
    }

    private List<String> cellsOf(RowCheck check) {
        return sheet.columns().stream().map(column -> shown(check.row().values().get(column.key()))).toList();
    }

    private static String shown(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Preview::shown).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }

    private static Stream<Fault> faultsOf(SheetImport sheet, RowCheck check) {
        return check.complaints().stream().map(complaint -> new Fault(check.row().line(), titleOf(sheet, complaint.column()), complaint.reason()));
    }

    private static String titleOf(SheetImport sheet, String key) {
        return sheet.columns().stream().filter(column -> column.key().equals(key)).findFirst().map(Column::title).orElse("");
    }
}
