package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody says who may read one of their records. @param readers circles that may, or empty for nobody else */
public record RecordShared(AssociateId associate, RecordId record, String readers) implements Fact {

    @Override
    public String subject() {
        return "record:" + record;
    }
}
