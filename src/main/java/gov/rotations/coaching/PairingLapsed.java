package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Nobody answered in time. */
public record PairingLapsed(PairingId pairing, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "pairing:" + pairing;
    }
}
