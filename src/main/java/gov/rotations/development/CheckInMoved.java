package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A check-in was proposed, agreed, held, missed or cancelled; never what was said. */
public record CheckInMoved(AssociateId associate, long checkIn, String state) implements Fact {

    @Override
    public String subject() {
        return "checkIn:" + checkIn;
    }
}
