package gov.rotations.exchange.file;

import gov.rotations.exchange.FileNotReadable;

/** How large a file may be, and the sentences for what is larger. */
public final class Limits {

    /** Bytes of the file as uploaded. */
    public static final int BYTES = 20 * 1024 * 1024;

    public static final int ROWS = 25_000;

    public static final int COLUMNS = 100;

    /** Characters of one cell. */
    public static final int CELL = 10_000;

    /** Bytes of everything inside an XLSX file once it is unpacked. */
    public static final long UNPACKED = 100L * 1024 * 1024;

    /** Parts of an XLSX file. */
    public static final int PARTS = 1_000;

    private Limits() {
    }

    static FileNotReadable tooManyRows() {
        return new FileNotReadable("The file has more than 25,000 rows. Split it and import the parts one after the other.");
    }

    static FileNotReadable tooManyColumns() {
        return new FileNotReadable("The file has more than 100 columns. Start from the template and copy the rows into it.");
    }
}
