package gov.rotations.suggestion.service;

import gov.rotations.shared.Fact;
import gov.rotations.suggestion.AcceptedRequests;
import gov.rotations.suggestion.ChangeReleased;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accepted requests from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredAcceptedRequests implements AcceptedRequests {

    @Inject
    private Requests requests;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    @Override
    public List<Accepted> of(TargetKind kind) {
        return requests.accepted(kind).stream().map(StoredAcceptedRequests::accepted).toList();
    }

    @Override
    public Optional<Accepted> find(long id) {
        return requests.find(id).filter(request -> request.state() == ChangeRequest.State.ACCEPTED).map(StoredAcceptedRequests::accepted);
    }

    @Override
    public void release(Collection<Long> ids, String edition, String link) {
        ids.stream().sorted().map(requests::lock).filter(request -> request.state() == ChangeRequest.State.ACCEPTED).forEach(request -> {
            request.release(edition, link, clock.instant());
            facts.fire(new ChangeReleased(request.id(), edition));
        });
    }

    @Override
    public void confine(TargetKind kind, String ref, String circle) {
        requests.on(kind, ref).forEach(request -> request.confine(Subject.circle(kind, circle)));
    }

    private static Accepted accepted(ChangeRequest request) {
        return new Accepted(request.id(), request.kind(), request.target(), request.title(), request.authorName(),
            request.texts().stream().map(text -> new Change(text.field(), text.label(), text.detail(), text.before(), text.proposed())).toList());
    }
}
