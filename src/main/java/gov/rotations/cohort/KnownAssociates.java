package gov.rotations.cohort;

import gov.rotations.security.Actor;
import java.util.Set;

/**
 * What cohorts must ask of features above: through whom somebody may know an associate's card. Placement answers for
 * departments with a proposal or placement, coaching for supporters with a pairing.
 */
public interface KnownAssociates {

    /** Associates this actor may know of through the answering feature; empty when it gives them none. */
    Set<AssociateId> knownTo(Actor actor);
}
