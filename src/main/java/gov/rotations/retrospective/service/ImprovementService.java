package gov.rotations.retrospective.service;

import gov.rotations.retrospective.ImprovementProposed;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.entity.ImprovementItem;
import gov.rotations.retrospective.entity.ImprovementItem.State;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log of improvements, which everybody reads, and into which everybody may propose. */
@Stateless
@AllowedTo
public class ImprovementService {

    /** Rows on one page. */
    public static final int ROWS = 20;

    /** How many stand at one step. */
    public record Step(State state, long count) {
    }

    /** @param found how many there are on all pages @param steps every step with its number */
    public record View(List<ImprovementRow> rows, long found, List<Step> steps) {
    }

    @Inject
    private Improvements improvements;

    @Inject
    private AccountBook accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param state null for any @param page from 1 */
    public View list(State state, int page) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        improvements.counts().forEach(line -> counts.put((State) line[0], (Long) line[1]));
        return new View(rows(improvements.list(state, (Math.max(1, page) - 1) * ROWS, ROWS)), improvements.count(state),
            Arrays.stream(State.values()).map(one -> new Step(one, counts.getOrDefault(one, 0L))).toList());
    }

    public ImprovementRow get(long id) {
        return rows(List.of(improvements.get(id))).get(0);
    }

    public long propose(ImprovementTheme theme, String what, String why) {
        return kept(ImprovementItem.proposed(theme, what, why, actor.get().account(), clock.instant()));
    }

    /** How many wait for a word of the programme team. */
    public long waiting() {
        return actor.get().isAdmin() ? improvements.count(State.PROPOSED) : 0;
    }

    /** Made of what somebody said when looking back, in words of the programme team. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public long ofLookingBack(ImprovementTheme theme, String what, String why) {
        return kept(ImprovementItem.ofLookingBack(theme, what, why, clock.instant()));
    }

    private long kept(ImprovementItem item) {
        long id = improvements.add(item).id();
        facts.fire(new ImprovementProposed(id));
        return id;
    }

    private List<ImprovementRow> rows(List<ImprovementItem> items) {
        Set<AccountId> people = items.stream().flatMap(item -> Stream.of(item.owner(), item.proposedBy())).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<AccountId, AccountBook.Card> names = accounts.of(people);
        return items.stream().map(item -> new ImprovementRow(item.id(), item.version(), item.theme(), item.what(), item.why(), name(names, item.proposedBy()),
            name(names, item.owner()), item.owner() == null ? null : item.owner().value(), item.periodStart(), item.state(), item.outcome(), item.proposedAt(),
            item.settledAt())).toList();
    }

    private static String name(Map<AccountId, AccountBook.Card> names, AccountId account) {
        return account == null || !names.containsKey(account) ? null : names.get(account).name();
    }
}
