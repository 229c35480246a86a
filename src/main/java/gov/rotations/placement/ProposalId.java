package gov.rotations.placement;

import java.io.Serializable;

/** Names a proposal. */
public record ProposalId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
