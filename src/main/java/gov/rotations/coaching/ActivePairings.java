package gov.rotations.coaching;

import gov.rotations.cohort.AssociateId;
import gov.rotations.security.AccountId;
import java.util.Set;

/** Who supports whom now; what other features ask of coaching. For use inside services. */
public interface ActivePairings {

    /** Associates whom this account supports in this way, in a pairing that is active or rests; none whose pairing is ending or over. */
    Set<AssociateId> supportedBy(AccountId supporter, SupportKind kind);

    /** Who supports the associate in this way, in a pairing that is active or rests. */
    Set<AccountId> supportersOf(AssociateId associate, SupportKind kind);
}
