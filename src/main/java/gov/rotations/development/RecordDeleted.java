package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody has deleted one of their records, with what was said about it. */
public record RecordDeleted(AssociateId associate, RecordId record) implements Fact {

    @Override
    public String subject() {
        return "record:" + record;
    }
}
