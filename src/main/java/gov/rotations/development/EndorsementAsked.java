package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody asks those who may read a record to say a sentence about it. @param revision of the words they ask about */
public record EndorsementAsked(AssociateId associate, RecordId record, int revision) implements Fact {

    @Override
    public String subject() {
        return "record:" + record;
    }
}
