package gov.rotations.exchange.file;

import gov.rotations.exchange.Column;
import gov.rotations.exchange.Fault;
import gov.rotations.exchange.FileNotReadable;
import gov.rotations.exchange.SheetRow;
import gov.rotations.exchange.SheetWriter;
import gov.rotations.exchange.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a file says, once its headings are matched with the columns of a sheet: rows that could be read, and everything
 * that could not.
 *
 * @param rows rows without fault, in the order of the file
 * @param faults of rows, in the order of the file
 * @param headingFaults wrong with the headings; while there are any, no row counts as read
 * @param ignored headings nobody knows
 */
public record SheetLines(Table table, List<SheetRow> rows, List<Fault> faults, List<Fault> headingFaults, List<String> ignored) {

    public static SheetLines read(Table table, List<Column> columns) {
        Map<Integer, Column> meant = new TreeMap<>();
        List<Fault> headingFaults = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int position = 0; position < table.headings().size(); position++) {
            String heading = table.headings().get(position);
            Optional<Column> column = columns.stream().filter(each -> each.isMeantBy(heading)).findFirst();
            if (column.isPresent() && meant.containsValue(column.get())) {
                headingFaults.add(new Fault(table.headingLine(), column.get().title(),
                    "Two headings mean this column, the second is “" + heading + "”. Keep one of them."));
            } else if (column.isPresent()) {
                meant.put(position, column.get());
            } else if (!heading.isEmpty() && !heading.equalsIgnoreCase(Table.FAULT)) {
                ignored.add(heading);
            }
        }
        if (meant.isEmpty()) {
            throw new FileNotReadable("None of the headings is known. The first row must hold headings such as "
                + String.join(", ", columns.stream().limit(4).map(Column::title).toList()) + ".");
        }
        columns.stream().filter(column -> column.required() && !meant.containsValue(column)).forEach(column ->
            headingFaults.add(new Fault(table.headingLine(), column.title(), "This column is missing.")));
        SheetLines lines = new SheetLines(table, new ArrayList<>(), new ArrayList<>(), headingFaults, ignored);
        if (headingFaults.isEmpty()) {
            table.lines().forEach(line -> lines.read(line, meant));
        }
        return lines;
    }

    private void read(Table.Line line, Map<Integer, Column> meant) {
        int before = faults.size();
        Map<String, Object> values = new HashMap<>();
        meant.forEach((position, column) -> read(line, position, column).ifPresent(value -> values.put(column.key(), value)));
        for (int position = table.headings().size(); position < line.cells().size(); position++) {
            if (!Cells.tidy(line.cell(position)).isEmpty()) {
                faults.add(Fault.inRow(line.number(), "The row has more cells than there are headings: %d instead of %d."
                    .formatted(line.cells().size(), table.headings().size())));
                break;
            }
        }
        if (isExample(line, meant)) {
            faults.add(Fault.inRow(line.number(), "This is the example row of the template. Delete it."));
        }
        if (faults.size() == before) {
            rows.add(new SheetRow(line.number(), Map.copyOf(values),
                meant.values().stream().map(Column::key).collect(java.util.stream.Collectors.toUnmodifiableSet())));
        }
    }

    private static boolean isExample(Table.Line line, Map<Integer, Column> meant) {
        return meant.size() > 1 && meant.entrySet().stream()
            .allMatch(entry -> Cells.tidy(line.cell(entry.getKey())).equals(entry.getValue().example()));
    }

    private Optional<Object> read(Table.Line line, int position, Column column) {
        String text = SheetWriter.plain(Cells.tidy(line.cell(position)));
        Optional<String> unfit = Cells.faultIn(text);
        if (unfit.isPresent()) {
            faults.add(new Fault(line.number(), column.title(), unfit.get()));
            return Optional.empty();
        }
        if (text.isEmpty()) {
            if (column.required()) {
                faults.add(new Fault(line.number(), column.title(), "A value is needed here."));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(column.reading().read(text));
        } catch (Unreadable e) {
            faults.add(new Fault(line.number(), column.title(), e.getMessage()));
            return Optional.empty();
        }
    }

    /** The file as it came, with a last column that says what is wrong with each row. */
    public static byte[] corrected(SheetWriter.Format format, String name, Table table, List<Fault> faults) {
        Map<Integer, List<String>> reasons = new LinkedHashMap<>();
        faults.forEach(fault -> reasons.computeIfAbsent(fault.line(), line -> new ArrayList<>())
            .add(fault.column().isEmpty() ? fault.reason() : fault.column() + ": " + fault.reason()));
        List<Integer> kept = new ArrayList<>();
        for (int position = 0; position < table.headings().size(); position++) {
            if (!table.headings().get(position).equalsIgnoreCase(Table.FAULT)) {
                kept.add(position);
            }
        }
        List<String> header = new ArrayList<>(kept.stream().map(table.headings()::get).toList());
        header.add(Table.FAULT);
        List<List<String>> rows = table.lines().stream().map(line -> {
            List<String> cells = new ArrayList<>(kept.stream().map(line::cell).toList());
            cells.add(String.join(" ", reasons.getOrDefault(line.number(), List.of())));
            return cells;
        }).toList();
        return SheetWriter.write(format, name, header, rows);
    }

    /** A sheet to start from: the headings and one example row. */
    public static byte[] template(SheetWriter.Format format, String name, List<Column> columns) {
        return SheetWriter.write(format, name, columns.stream().map(Column::title).toList(),
            List.of(columns.stream().map(Column::example).toList()));
    }
}
