package gov.rotations.suggestion.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.suggestion.ChangeAccepted;
import gov.rotations.suggestion.ChangeDeclined;
import gov.rotations.suggestion.ChangeGoneStale;
import gov.rotations.suggestion.ChangeQuestioned;
import gov.rotations.suggestion.ChangeSeconded;
import gov.rotations.suggestion.ChangeTriaged;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.entity.Remark;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Deciding about requests. Two stewards accept, each with one voice and neither of them the author; one declines and says
 * why. The row is locked meanwhile, so that two who decide at once find out what became of it.
 */
@Stateless
@AllowedTo({Role.STEWARD, Role.EDITOR})
public class StewardingService {

    private static final Duration PATIENCE = Duration.ofDays(60);

    @Inject
    private Requests requests;

    @Inject
    private Voices voices;

    @Inject
    private Targets targets;

    @Inject
    private RequestPolicy policy;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Takes it up. */
    public void triage(long id) {
        mine(id).triage(actor.get().account());
        facts.fire(new ChangeTriaged(id));
    }

    /** Asks the author, who has sixty days to answer. */
    public void ask(long id, String question) {
        mine(id).ask(actor.get().account(), clock.instant());
        voices.add(new Remark(id, Remark.Kind.QUESTION, actor.get().account(), RequestService.spoken(question), clock.instant()));
        facts.fire(new ChangeQuestioned(id));
    }

    /** Gives one's voice for it; with the second it is accepted. */
    public void accept(long id) {
        ChangeRequest request = mine(id);
        targets.get(request.kind(), request.target());
        facts.fire(request.accept(actor.get().account(), clock.instant()) ? new ChangeAccepted(id) : new ChangeSeconded(id));
    }

    public void decline(long id, String why) {
        mine(id).decline(actor.get().account(), RequestService.spoken(why), clock.instant());
        facts.fire(new ChangeDeclined(id));
    }

    /** Sets aside what its author did not answer for sixty days. @return how many there were */
    @AllowedTo(Role.PROGRAMME_ADMIN)
    public int setAsideUnanswered() {
        List<Long> unanswered = requests.unansweredSince(clock.instant().minus(PATIENCE));
        unanswered.stream().map(requests::lock).filter(request -> request.state() == ChangeRequest.State.NEEDS_INFO).forEach(request -> {
            request.goStale();
            facts.fire(new ChangeGoneStale(request.id()));
        });
        return unanswered.size();
    }

    private ChangeRequest mine(long id) {
        ChangeRequest request = requests.lock(id);
        policy.lookAfter(request);
        return request;
    }
}
