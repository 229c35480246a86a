package gov.rotations.coaching;

import gov.rotations.cohort.CohortId;
import gov.rotations.shared.Fact;

/** A whole cohort is going to be matched. */
public record PairingRoundOpened(PairingRoundId round, CohortId cohort, SupportKind kind) implements Fact {

    @Override
    public String subject() {
        return "pairing-round:" + round;
    }
}
