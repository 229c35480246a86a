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
import java.util.function.Function;
import java.util.stream.Stream;

/** What waits in rounds: associates have openings to rank, admins have rounds to plan, to repair and to publish. */
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
        return Stream.of(
            todos.toRank(actor).stream().map(todo -> new WaitingItem(Texts.get("placement.waiting.rank", words.moment(todo.until())),
                "/placement/preferences.xhtml?round=" + todo.round(), 1, deadlines.isNear(todo.until()))),
            todos.toPlan(actor).stream().map(todo -> new WaitingItem(Texts.get("placement.waiting.plan", todo.name()),
                "/placement/round.xhtml?id=" + todo.round(), 1, false)),
            todos.answered(actor).stream().flatMap(RoundWaiting::answers)).flatMap(Function.identity()).toList();
    }

    private static Stream<WaitingItem> answers(RoundTodos.Answers round) {
        String page = "/placement/answers.xhtml?round=" + round.round();
        return Stream.of(
            new WaitingItem(Texts.get("placement.waiting.lapsed", round.lapsed(), round.name()), page, round.lapsed(), true),
            new WaitingItem(Texts.get("placement.waiting.holes", round.holes(), round.name()), page, round.holes(), true),
            new WaitingItem(Texts.get("placement.waiting.publish", round.name()), "/placement/publish.xhtml?round=" + round.round(),
                round.ready() ? 1 : 0, false));
    }
}
