package gov.rotations.figures.service;

import gov.rotations.figures.MetricReworded;
import gov.rotations.figures.RegisterShipped;
import gov.rotations.figures.SuggestionPublished;
import gov.rotations.figures.entity.MetricRevision;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import gov.rotations.suggestion.Clash;
import gov.rotations.suggestion.TargetKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeping the register. What two stewards have accepted becomes the next revision of its figure; the words before stay
 * readable, and their author is thanked by the name they had then.
 */
@Stateless
@AllowedTo({Role.STEWARD, Role.PROGRAMME_ADMIN})
public class MetricKeepingService {

    /** An accepted suggestion that the register does not say yet. @param clashes what was changed since it was written */
    public record Choice(long request, String code, String title, String author, List<Clash> clashes) {
    }

    @Inject
    private Register register;

    @Inject
    private Wordings wordings;

    @Inject
    private AcceptedRequests requests;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public List<Choice> accepted() {
        Map<String, MetricRevision> live = wordings.live();
        return requests.of(TargetKind.METRIC).stream().map(one -> new Choice(one.id(), one.ref(), one.title(), one.author(), one.clashes(WordsOfMetric.said(live.get(one.ref()).words())))).toList();
    }

    /** Makes it the next revision. @param seen what was changed meanwhile, as whoever publishes it saw it @param keepOurs whether that stays */
    public void publish(long request, List<Clash> seen, boolean keepOurs) {
        Accepted accepted = requests.find(request).filter(one -> one.kind() == TargetKind.METRIC).orElseThrow(SuggestionPublished::new);
        MetricRevision live = wordings.lock(accepted.ref());
        if (wordings.of(accepted.ref()).stream().anyMatch(one -> one.request() != null && one.request() == request)) {
            throw new SuggestionPublished();
        }
        MetricRevision next = live.next(WordsOfMetric.over(live.words(), accepted.settled(WordsOfMetric.said(live.words()), seen, keepOurs)), request, accepted.author(),
            actor.get().account(), clock.instant());
        wordings.add(next);
        requests.release(Set.of(request), String.valueOf(next.number()), null);
        facts.fire(new MetricReworded(live.code(), next.number(), request));
    }

    /** Takes in what came with the product, where nobody has suggested something else since. */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void ship() {
        Map<String, MetricRevision> live = wordings.live();
        List<Metric> fresh = register.content().metrics().stream()
            .filter(one -> !live.containsKey(one.code()) || live.get(one.code()).isShipped() && !live.get(one.code()).words().equals(one.wording())).toList();
        fresh.forEach(one -> wordings.add(MetricRevision.shipped(one.code(), live.containsKey(one.code()) ? live.get(one.code()).number() + 1 : 1, one.wording(), clock.instant())));
        if (!fresh.isEmpty()) {
            facts.fire(new RegisterShipped(register.content().code(), fresh.size()));
        }
    }
}
