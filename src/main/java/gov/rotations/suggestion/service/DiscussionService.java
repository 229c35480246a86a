package gov.rotations.suggestion.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.suggestion.ChangeDiscussed;
import gov.rotations.suggestion.ChangeSupported;
import gov.rotations.suggestion.CommentHidden;
import gov.rotations.suggestion.CommentRemoved;
import gov.rotations.suggestion.RequestNotOpen;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.entity.Remark;
import gov.rotations.suggestion.entity.Support;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What everybody signed in may do with a request: support it, and say something about it. */
@Stateless
@AllowedTo
public class DiscussionService {

    private static final int LONGEST_REASON = 400;

    @Inject
    private Requests requests;

    @Inject
    private Voices voices;

    @Inject
    private RequestPolicy policy;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** One voice for each person; the author's is the request itself. */
    public void support(long id) {
        ChangeRequest request = open(id);
        if (policy.isMine(request)) {
            throw new NotPermitted("suggestion:" + id);
        }
        if (voices.support(id, actor.get().account()).isEmpty()) {
            voices.add(new Support(id, actor.get().account(), clock.instant()));
            facts.fire(new ChangeSupported(id, true));
        }
    }

    public void takeBackSupport(long id) {
        open(id);
        Optional<Support> mine = voices.support(id, actor.get().account());
        mine.ifPresent(support -> {
            voices.takeBack(support);
            facts.fire(new ChangeSupported(id, false));
        });
    }

    public void comment(long id, String words) {
        policy.read(requests.get(id));
        Remark comment = new Remark(id, Remark.Kind.COMMENT, actor.get().account(), RequestService.spoken(words), clock.instant());
        voices.add(comment);
        facts.fire(new ChangeDiscussed(id, comment.id()));
    }

    /** Takes back what one has said oneself. */
    public void remove(long comment) {
        Remark said = voices.comment(comment);
        if (!said.author().equals(actor.get().account())) {
            throw new NotPermitted("suggestion-comment:" + comment);
        }
        said.remove(clock.instant());
        facts.fire(new CommentRemoved(said.request(), comment));
    }

    /** Hides what somebody said; that it was there, and why it is hidden, is still seen. */
    public void hide(long comment, String why) {
        Remark said = voices.comment(comment);
        policy.lookAfter(requests.get(said.request()));
        String reason = RequestService.spoken(why);
        said.hide(actor.get().account(), ChangeForm.said(reason, LONGEST_REASON));
        facts.fire(new CommentHidden(said.request(), comment));
    }

    private ChangeRequest open(long id) {
        ChangeRequest request = requests.lock(id);
        policy.read(request);
        if (!request.state().isOpen()) {
            throw new RequestNotOpen(request.state(), ChangeRequest.State.UNDER_REVIEW);
        }
        return request;
    }
}
