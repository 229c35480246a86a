package gov.rotations.placement.service;

import java.io.Serializable;
import java.util.List;

/**
 * One smallest way to place somebody who has no opening, tried out by planning again.
 *
 * @param allowances what would have to be allowed, as sentences; empty where planning again is enough
 * @param opening where the associate would then be, in words
 * @param adds what everything else in the plan would cost more
 * @param moves everybody for whom something changes
 */
public record Remedy(List<Objection> allowances, String opening, long adds, List<MoveRow> moves) implements Serializable {

    public Remedy {
        allowances = List.copyOf(allowances);
        moves = List.copyOf(moves);
    }
}
