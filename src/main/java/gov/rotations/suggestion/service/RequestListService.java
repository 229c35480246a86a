package gov.rotations.suggestion.service;

import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.suggestion.TargetKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finding requests, and how many wait for whoever asks. */
@Stateless
@AllowedTo
public class RequestListService {

    /** Rows on one page. */
    public static final int ROWS = 20;

    /** What suits a filter. @param found how many there are on all pages */
    public record View(List<RequestRow> rows, long found) {
    }

    @Inject
    private Requests requests;

    @Inject
    private RequestRows rows;

    @Inject
    private Targets targets;

    @Inject
    private CurrentActor actor;

    /** @param page from 1 */
    public View list(RequestFilter filter, int page) {
        Set<String> circles = targets.circles();
        return new View(rows.of(requests.list(filter, actor.get().account(), circles, (Math.max(1, page) - 1) * ROWS, ROWS)),
            requests.count(filter, actor.get().account(), circles));
    }

    /** Requests that wait for the voice of this steward. */
    public long waiting() {
        List<TargetKind> kinds = RequestPolicy.kindsOf(actor.get());
        return kinds.isEmpty() || actor.get().account() == null ? 0 : requests.waitingFor(actor.get().account(), kinds, targets.circles());
    }

    /** Questions of stewards that wait for this author. */
    public long asked() {
        return actor.get().account() == null ? 0 : requests.askedOf(actor.get().account(), targets.circles());
    }
}
