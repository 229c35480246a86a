package gov.rotations.exchange.service;

import java.io.Serializable;
import java.util.List;

/** A kind of sheet that can be imported, as the page offers it. */
public record SheetKind(String key, String title, String description, List<ColumnLine> columns) implements Serializable {

    public record ColumnLine(String title, boolean required, String example) implements Serializable {
    }
}
