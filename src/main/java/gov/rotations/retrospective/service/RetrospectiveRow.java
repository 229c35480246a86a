package gov.rotations.retrospective.service;

import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Retrospective;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A retrospective as one of the two sides sees it.
 *
 * @param side of the reader @param answered whether the reader's side has answered @param other whether the other side has
 * @param open whether answers can be given and changed @param shown whether each side reads the other
 */
public record RetrospectiveRow(long id, Retrospective.State state, Side side, String associate, String product, String department, LocalDate lastDay,
    LocalDate closesOn, boolean answered, boolean other, boolean open, boolean shown) implements Serializable {

    /** Whether the reader's side is still to answer. */
    public boolean isWaiting() {
        return open && !answered;
    }
}
