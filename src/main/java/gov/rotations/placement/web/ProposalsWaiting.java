package gov.rotations.placement.web;

import gov.rotations.faces.Texts;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.placement.service.ProposalService;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;

/** Proposals that await a department's answer. */
@ApplicationScoped
public class ProposalsWaiting implements Waiting {

    @Inject
    private ProposalService service;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        long open = actor.is(Role.DEPARTMENT) ? service.awaited() : 0;
        return LongStream.of(open).filter(count -> count > 0).mapToObj(count -> new WaitingItem(
            Texts.get("placement.waiting.proposals", count), "/placement/proposals.xhtml", (int) count, true)).toList();
    }
}
