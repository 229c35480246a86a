package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Both have said yes. */
public record PairingStarted(PairingId pairing, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "pairing:" + pairing;
    }
}
