package gov.rotations.retrospective.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.RetrospectiveFigures;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.WordsHandled;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Answer.Handling;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people would keep and what they would change, for the programme team: without name, department, placement, rotation and
 * day, in the order of the alphabet, and only when enough of the same side and cohort have written something.
 */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class WordsService {

    /** Somebody's words. @param key names them and tells nothing else */
    public record Words(String key, Side side, String text, Handling handling) {
    }

    /** Which words. */
    public enum Shelf {
        /** What should be different, and nobody has looked at. */
        UNREAD,
        /** What should stay. */
        STAY,
        /** What should be different, and has been taken up or set aside. */
        READ
    }

    /** Rows on one page. */
    public static final int ROWS = 20;

    /** @param found how many there are on all pages */
    public record View(List<Words> rows, int found) {
    }

    /** Whose words may be shown together. */
    private record Crowd(CohortId cohort, Side side) {
    }

    @Inject
    private Counting counting;

    @Inject
    private Retrospectives retrospectives;

    @Inject
    private ImprovementService improvements;

    @Inject
    private Event<Fact> facts;

    /** @param page from 1 */
    public View view(Shelf shelf, int page) {
        List<Words> all = on(shelf);
        return new View(all.stream().skip((Math.max(1, page) - 1L) * ROWS).limit(ROWS).toList(), all.size());
    }

    private List<Words> on(Shelf shelf) {
        List<Answer> answers = counting.counted();
        return shelf == Shelf.STAY ? words(answers, answer -> answer.given().stay())
            : words(answers, answer -> answer.given().different()).stream().filter(one -> one.handling() == Handling.UNREAD == (shelf == Shelf.UNREAD)).toList();
    }

    /** What should be different, to be made an improvement of. */
    public Words get(String key) {
        return on(Shelf.UNREAD).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> new NotPermitted("words"));
    }

    /** @return the improvement, which names nobody and does not lead back here */
    public long takeUp(String key, ImprovementTheme theme, String what, String why) {
        handle(key, Handling.TAKEN_UP);
        return improvements.ofLookingBack(theme, what, why);
    }

    public void setAside(String key) {
        handle(key, Handling.SET_ASIDE);
    }

    private void handle(String key, Handling handling) {
        get(key);
        retrospectives.withWords(key).orElseThrow(() -> new NotPermitted("words")).handle(handling);
        facts.fire(new WordsHandled(handling.name()));
    }

    private static List<Words> words(List<Answer> answers, Function<Answer, String> text) {
        Map<Crowd, List<Answer>> crowds = answers.stream().filter(answer -> text.apply(answer) != null)
            .collect(Collectors.groupingBy(answer -> new Crowd(answer.retrospective().cohort(), answer.side())));
        return crowds.values().stream().filter(crowd -> crowd.size() >= RetrospectiveFigures.FEWEST).flatMap(List::stream)
            .map(answer -> new Words(answer.wordsKey(), answer.side(), text.apply(answer), answer.handling()))
            .sorted(Comparator.comparing(Words::text, String.CASE_INSENSITIVE_ORDER).thenComparing(Words::key)).toList();
    }
}
