package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** The two have said what they want to reach and how often they meet; never what it is. */
public record PairingAgreed(PairingId pairing, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "pairing:" + pairing;
    }
}
