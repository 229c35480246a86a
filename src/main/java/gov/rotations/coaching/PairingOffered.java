package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A supporter is asked to support an associate. */
public record PairingOffered(PairingId pairing, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "pairing:" + pairing;
    }
}
