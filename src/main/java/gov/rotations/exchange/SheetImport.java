package gov.rotations.exchange;

import gov.rotations.security.Actor;
import java.util.List;

/**
 * A sheet that a feature can take in. Found by its type, so the feature only has to have one in its service room.
 * Checking changes nothing; applying goes through the feature's own services, in the transaction of the whole file.
 */
public interface SheetImport {

    /** Names the kind of sheet in addresses and file names, such as {@code associates}. */
    String key();

    /** What is imported, as a heading: <em>Associates</em>. */
    String title();

    /** One sentence: what a row is, and what tells a known row from a new one. */
    String description();

    /** Place among the others: what others refer to comes first. */
    int order();

    List<Column> columns();

    /** Who may take such a sheet in. Whoever else than an admin may sees nobody's imports but their own. */
    default boolean isOpenTo(Actor actor) {
        return actor.isAdmin();
    }

    /**
     * Judges rows against each other and against what is stored; one answer for each row, in the same order. It sees
     * the whole file at once, so it may ask for what is stored in one go.
     */
    List<RowCheck> check(List<SheetRow> rows);

    /** Applies rows that are new or changed, in the order of the file, after a check in the same transaction. */
    void apply(List<RowCheck> checked);
}
