package gov.rotations.placement.service;

import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;

/** Who may touch which proposal. Roles open the door; this decides which drawer. */
@Dependent
class ProposalPolicy {

    /** The contact of the department that was asked may answer, and nobody else: the programme does not answer for it. */
    void mayAnswer(Actor actor, Proposal proposal) {
        if (!isAnsweredBy(actor, proposal)) {
            throw new NotPermitted("proposal:" + proposal.id());
        }
    }

    boolean isAnsweredBy(Actor actor, Proposal proposal) {
        return actor.scopesOf(Role.DEPARTMENT).contains(proposal.department().value());
    }

    void maySee(Actor actor, Proposal proposal) {
        if (!actor.isAdmin() && !isAnsweredBy(actor, proposal)) {
            throw new NotPermitted("proposal:" + proposal.id());
        }
    }
}
