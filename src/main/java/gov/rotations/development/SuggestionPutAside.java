package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody does not want an activity suggested, or wants it again. @param activity code in the catalogue */
public record SuggestionPutAside(AssociateId associate, String activity, boolean aside) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
