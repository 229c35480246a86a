package gov.rotations.coaching.web;

import gov.rotations.coaching.service.PairingAdminService;
import gov.rotations.coaching.service.PairingService;
import gov.rotations.coaching.service.SupporterAdminService;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Questions that await supporters and associates, and what admins have to decide about them. */
@ApplicationScoped
public class CoachingWaiting implements Waiting {

    @Inject
    private PairingService pairings;

    @Inject
    private SupporterAdminService supporters;

    @Inject
    private PairingAdminService endings;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        boolean party = actor.is(Role.COACH) || actor.is(Role.ASSOCIATE);
        return List.of(
            WaitingItem.urgent("coaching.waiting.answers", party ? pairings.awaited() : 0, "/coaching/pairings.xhtml"),
            WaitingItem.urgent("coaching.waiting.supporters", actor.isAdmin() ? supporters.applied() : 0, "/coaching/supporters.xhtml"),
            WaitingItem.urgent("coaching.waiting.changes", actor.isAdmin() ? endings.endings() : 0, "/coaching/rounds.xhtml"));
    }
}
