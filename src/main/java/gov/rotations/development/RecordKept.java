package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An activity record was begun, changed or brought to another state. */
public record RecordKept(AssociateId associate, RecordId record, String state) implements Fact {

    @Override
    public String subject() {
        return "record:" + record;
    }
}
