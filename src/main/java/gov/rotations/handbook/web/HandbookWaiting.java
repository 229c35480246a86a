package gov.rotations.handbook.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.handbook.service.QuestionService;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Questions that wait for an editor. */
@ApplicationScoped
public class HandbookWaiting implements Waiting {

    @Inject
    private QuestionService questions;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        long asked = actor.isAdmin() || actor.is(Role.EDITOR) ? questions.waiting() : 0;
        return List.of(WaitingItem.calm("handbook.waiting", asked, "/handbook/questions.xhtml"));
    }
}
