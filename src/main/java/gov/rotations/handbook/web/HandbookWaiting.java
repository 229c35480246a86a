package gov.rotations.handbook.web;

import gov.rotations.faces.Texts;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.handbook.service.QuestionService;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Questions that wait for an editor. */
@ApplicationScoped
public class HandbookWaiting implements Waiting {

    @Inject
    private QuestionService questions;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        long asked = actor.isAdmin() || actor.is(Role.EDITOR) ? questions.waiting() : 0;
        return Stream.of(asked).filter(count -> count > 0)
            .map(count -> new WaitingItem(Texts.get("handbook.waiting", count), "/handbook/questions.xhtml", count.intValue(), false)).toList();
    }
}
