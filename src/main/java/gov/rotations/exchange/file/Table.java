package gov.rotations.exchange.file;

import java.util.List;

/**
 * A file as text, before anybody asks what it means.
 *
 * @param headingLine the row the headings stand in
 * @param lines rows that hold anything
 * @param warnings what a reader should know although it is no fault
 */
public record Table(List<String> headings, int headingLine, List<Line> lines, List<String> warnings) {

    /** The heading of the column that tells faults in a corrected file. */
    public static final String FAULT = "Fault";

    public Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** @param number the row as the spreadsheet program numbers it */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell as it stands; empty when the row is shorter. */
        public String cell(int position) {
            return position < cells.size() ? cells.get(position) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> Cells.tidy(cell).isEmpty());
        }
    }
}
