package gov.rotations.exchange.entity;

import gov.rotations.exchange.Fault;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A fault as it is kept; texts longer than their column are cut. */
@Embeddable
public class FaultLine {

    @Column(name = "line_number")
    private int line;
    @Column(name = "column_title")
    private String column;
    private String reason;

    protected FaultLine() {
        // for JPA
    }

    FaultLine(Fault fault) {
        line = fault.line();
        column = cut(fault.column(), 100);
        reason = cut(fault.reason(), 1000);
    }

    Fault fault() {
        return new Fault(line, column == null ? "" : column, reason);
    }

    /** The fault as it would come back from the database. */
    public static Fault asKept(Fault fault) {
        return new FaultLine(fault).fault();
    }

    static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }
}
