package gov.rotations.placement.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.placement.service.ProposalService;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Proposals that await a department's answer. */
@ApplicationScoped
public class ProposalsWaiting implements Waiting {

    @Inject
    private ProposalService service;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return List.of(WaitingItem.urgent("placement.waiting.proposals", actor.is(Role.DEPARTMENT) ? service.awaited() : 0, "/placement/proposals.xhtml"));
    }
}
