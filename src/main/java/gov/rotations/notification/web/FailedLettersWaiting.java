package gov.rotations.notification.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.notification.service.FailedLettersService;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Letters that could not be sent wait for an admin. */
@ApplicationScoped
public class FailedLettersWaiting implements Waiting {

    @Inject
    private FailedLettersService service;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return List.of(WaitingItem.urgent("notification.waiting.failed", actor.isAdmin() ? service.count() : 0, "/notification/failed.xhtml"));
    }
}
