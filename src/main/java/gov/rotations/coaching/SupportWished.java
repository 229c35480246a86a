package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An associate said what they look for. */
public record SupportWished(AssociateId associate, SupportKind kind) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
