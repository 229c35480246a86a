package gov.rotations.placement;

import java.io.Serializable;

/** Names a table of plans by how many people may move. */
public record MoveTableId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
