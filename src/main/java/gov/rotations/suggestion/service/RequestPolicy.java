package gov.rotations.suggestion.service;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/**
 * Who may do what with a request: once it is submitted, everybody reads it who may read what it is about; its author writes
 * it, stewards decide.
 */
@Dependent
class RequestPolicy {

    @Inject
    private Targets targets;

    @Inject
    private CurrentActor actor;

    /** What has never been submitted is for its author only. */
    void read(ChangeRequest request) {
        if (!mayRead(request)) {
            throw denied(request);
        }
    }

    boolean mayRead(ChangeRequest request) {
        return (request.submittedAt() != null || isMine(request)) && targets.circles().contains(request.circle());
    }

    void write(ChangeRequest request) {
        if (!isMine(request)) {
            throw denied(request);
        }
    }

    void lookAfter(ChangeRequest request) {
        if (request.submittedAt() == null || !mayRead(request) || !request.kind().isLookedAfterBy(actor.get())) {
            throw denied(request);
        }
    }

    boolean isMine(ChangeRequest request) {
        return request.author().equals(actor.get().account());
    }

    /** What this actor looks after. */
    static List<TargetKind> kindsOf(Actor actor) {
        return Arrays.stream(TargetKind.values()).filter(kind -> kind.isLookedAfterBy(actor)).toList();
    }

    private static NotPermitted denied(ChangeRequest request) {
        return new NotPermitted("suggestion:" + request.id());
    }
}
