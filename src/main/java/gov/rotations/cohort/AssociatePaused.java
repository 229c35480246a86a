package gov.rotations.cohort;

import gov.rotations.shared.Fact;
import java.time.LocalDate;

/** An associate is or will be away on these days; the kind is nobody's business here. */
public record AssociatePaused(AssociateId associate, LocalDate first, LocalDate expectedTo) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
