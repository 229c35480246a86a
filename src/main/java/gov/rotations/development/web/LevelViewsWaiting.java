package gov.rotations.development.web;

import gov.rotations.development.service.RegularCheckInService;
import gov.rotations.development.service.LevelViewReadingService;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Level views somebody is asked for, and check-ins that want a yes. */
@ApplicationScoped
public class LevelViewsWaiting implements Waiting {

    @Inject
    private LevelViewReadingService views;

    @Inject
    private RegularCheckInService checkIns;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        boolean manager = actor.is(Role.LINE_MANAGER) || actor.is(Role.HOME_MANAGER);
        boolean asked = manager || actor.is(Role.COACH);
        boolean proposed = manager || actor.is(Role.ASSOCIATE);
        return List.of(
            WaitingItem.calm("development.waiting.views", asked ? views.asked() : 0, "/development/views.xhtml"),
            WaitingItem.urgent("development.waiting.checkIns", proposed ? checkIns.awaiting() : 0,
                manager ? "/development/reports.xhtml" : "/development/check-ins.xhtml"));
    }
}
