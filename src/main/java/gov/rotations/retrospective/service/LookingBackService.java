package gov.rotations.retrospective.service;

import gov.rotations.retrospective.RetrospectiveAnswered;
import gov.rotations.retrospective.RetrospectiveShown;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Given;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The two sides of a placement look back on it. For everybody else there is nothing here, not even for the programme team. */
@Stateless
@AllowedTo
public class LookingBackService {

    /** Rows on one page. */
    public static final int ROWS = 20;

    /** What somebody has a part in. @param waiting what their side has not answered yet @param found how many there are on all pages */
    public record View(List<RetrospectiveRow> waiting, List<RetrospectiveRow> rows, long found) {
    }

    @Inject
    private Retrospectives retrospectives;

    @Inject
    private RetrospectiveRows rows;

    @Inject
    private Parts parts;

    @Inject
    private AccountBook accounts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param page from 1 */
    public View mine(int page) {
        Part part = parts.mine();
        return new View(rows.of(retrospectives.waitingFor(part, LocalDate.now(clock)), part),
            rows.of(retrospectives.of(part, (Math.max(1, page) - 1) * ROWS, ROWS), part), retrospectives.count(part));
    }

    /** How many wait for an answer of the actor's side. */
    public long waiting() {
        return retrospectives.countWaitingFor(parts.mine(), LocalDate.now(clock));
    }

    public AnswerSheet sheet(long id) {
        Retrospective retrospective = retrospectives.get(id);
        Side side = parts.sideIn(retrospective);
        Answer own = retrospective.of(side).orElse(null);
        Side otherSide = side == Side.ASSOCIATE ? Side.HOST : Side.ASSOCIATE;
        AnswerSheet.Statement other = retrospective.isShown(LocalDate.now(clock))
            ? retrospective.of(otherSide).map(Answer::given).map(given -> statement(otherSide, given)).orElse(null) : null;
        return new AnswerSheet(rows.of(List.of(retrospective), parts.mine()).get(0), AnswerForm.of(id, own),
            own == null ? null : accounts.find(own.answeredBy()).map(AccountBook.Card::name).orElse(""), own == null ? null : own.answeredAt(), other);
    }

    private static AnswerSheet.Statement statement(Side side, Given given) {
        return new AnswerSheet.Statement(side, given.value(), given.gained());
    }

    /** @throws ChangedMeanwhile when a colleague has answered for the same side */
    public void answer(AnswerForm form) {
        Retrospective retrospective = retrospectives.lock(form.retrospective());
        Side side = parts.sideIn(retrospective);
        if (retrospective.of(side).map(Answer::version).orElse(AnswerForm.NONE) != form.version()) {
            throw new ChangedMeanwhile();
        }
        retrospective.answer(side, form.given(), parts.me(), clock.instant(), LocalDate.now(clock));
        retrospectives.flush();
        facts.fire(new RetrospectiveAnswered(retrospective.id(), side.name()));
        if (retrospective.state() == Retrospective.State.TOGETHER) {
            facts.fire(new RetrospectiveShown(retrospective.id()));
        }
    }
}
