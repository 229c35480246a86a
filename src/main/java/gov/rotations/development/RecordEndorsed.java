package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** A coach or a line manager has said something about what an associate did. @param revision of the words it is about */
public record RecordEndorsed(AssociateId associate, RecordId record, AccountId by, int revision) implements Fact {

    @Override
    public String subject() {
        return "record:" + record;
    }
}
