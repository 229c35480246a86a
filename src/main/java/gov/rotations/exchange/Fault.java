package gov.rotations.exchange;

import java.io.Serializable;

/**
 * Something wrong in a file, in words its author can act on.
 *
 * @param line the row as the spreadsheet program numbers it; the heading is usually 1
 * @param column the title of the column; empty when the whole row is meant
 */
public record Fault(int line, String column, String reason) implements Serializable {

    public static Fault inRow(int line, String reason) {
        return new Fault(line, "", reason);
    }
}
