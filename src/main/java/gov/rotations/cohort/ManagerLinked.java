package gov.rotations.cohort;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;
import java.time.LocalDate;

/** Somebody manages an associate on these days. */
public record ManagerLinked(AssociateId associate, AccountId manager, LocalDate first, LocalDate last) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
