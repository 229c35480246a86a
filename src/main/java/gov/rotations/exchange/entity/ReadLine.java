package gov.rotations.exchange.entity;

import gov.rotations.exchange.RowCheck;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** One row as it was understood: what it would do, whom it is about, and, until it is applied, what it says. */
@Embeddable
public class ReadLine {

    private static final String BETWEEN = "\u001F";

    @Column(name = "line_number")
    private int line;
    @Enumerated(EnumType.STRING)
    private RowCheck.Outcome outcome;
    private String about;
    private String cells;

    protected ReadLine() {
        // for JPA
    }

    public ReadLine(int line, RowCheck.Outcome outcome, String about, List<String> cells) {
        this.line = line;
        this.outcome = outcome;
        this.about = FaultLine.cut(about, 200);
        this.cells = String.join(BETWEEN, cells.stream().map(cell -> FaultLine.cut(cell, 120)).toList());
    }

    public int line() {
        return line;
    }

    public RowCheck.Outcome outcome() {
        return outcome;
    }

    public String about() {
        return about;
    }

    /** One text for each column of the sheet. */
    public List<String> cells() {
        return cells == null || cells.isEmpty() ? List.of() : List.of(cells.split(BETWEEN, -1));
    }
}
