package gov.rotations.placement.web;

import gov.rotations.faces.Deadlines;
import gov.rotations.faces.Texts;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.faces.Words;
import gov.rotations.placement.service.RoundTodos;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What waits in rounds: associates have openings to rank, admins have rounds to plan. */
@ApplicationScoped
public class RoundWaiting implements Waiting {

    @Inject
    private RoundTodos todos;

    @Inject
    private Words words;

    @Inject
    private Deadlines deadlines;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return Stream.concat(
            todos.toRank(actor).stream().map(todo -> new WaitingItem(Texts.get("placement.waiting.rank", words.moment(todo.until())),
                "/placement/preferences.xhtml?round=" + todo.round(), 1, deadlines.isNear(todo.until()))),
            todos.toPlan(actor).stream().map(todo -> new WaitingItem(Texts.get("placement.waiting.plan", todo.name()),
                "/placement/round.xhtml?id=" + todo.round(), 1, false))).toList();
    }
}
