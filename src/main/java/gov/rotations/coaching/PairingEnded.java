package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** The pairing has ended. */
public record PairingEnded(PairingId pairing, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "pairing:" + pairing;
    }
}
