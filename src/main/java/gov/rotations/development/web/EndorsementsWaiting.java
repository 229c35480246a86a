package gov.rotations.development.web;

import gov.rotations.development.service.SharedRecordService;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Records about which somebody is asked to say a sentence. */
@ApplicationScoped
public class EndorsementsWaiting implements Waiting {

    @Inject
    private SharedRecordService service;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        boolean asked = actor.is(Role.COACH) || actor.is(Role.LINE_MANAGER) || actor.is(Role.HOME_MANAGER);
        return List.of(WaitingItem.calm("development.waiting.endorsements", asked ? service.awaited() : 0, "/development/shared-with-me.xhtml"));
    }
}
