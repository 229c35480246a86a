package gov.rotations.suggestion.service;

import gov.rotations.suggestion.entity.ChangeRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Makes rows of requests, asking once for all of them who supports and who speaks. */
@Dependent
class RequestRows {

    @Inject
    private Voices voices;

    @Inject
    private RequestPolicy policy;

    List<RequestRow> of(List<ChangeRequest> requests) {
        List<Long> ids = requests.stream().map(ChangeRequest::id).toList();
        Map<Long, Long> supports = voices.supports(ids);
        Map<Long, Long> comments = voices.comments(ids);
        return requests.stream().map(request -> new RequestRow(request.id(), request.kind(), request.target().isEmpty(), request.title(), request.authorName(),
            request.state(), request.submittedAt(), supports.getOrDefault(request.id(), 0L), comments.getOrDefault(request.id(), 0L), policy.isMine(request))).toList();
    }
}
