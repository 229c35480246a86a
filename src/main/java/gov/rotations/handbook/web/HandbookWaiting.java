package gov.rotations.handbook.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.handbook.service.ModerationService;
import gov.rotations.handbook.service.QuestionService;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Questions and reported comments that wait for an editor. */
@ApplicationScoped
public class HandbookWaiting implements Waiting {

    @Inject
    private QuestionService questions;

    @Inject
    private ModerationService comments;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return actor.isAdmin() || actor.is(Role.EDITOR) ? List.of(
            WaitingItem.calm("handbook.waiting.comments", comments.waiting(), "/handbook/comments.xhtml"),
            WaitingItem.calm("handbook.waiting", questions.waiting(), "/handbook/questions.xhtml")) : List.of();
    }
}
