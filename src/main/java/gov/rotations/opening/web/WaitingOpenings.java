package gov.rotations.opening.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What waits in openings: for admins those to review, for contacts those sent back to them. */
@ApplicationScoped
public class WaitingOpenings implements Waiting {

    @Inject
    private OpeningLists lists;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        if (actor.isAdmin()) {
            return List.of(WaitingItem.calm("opening.waiting.review", lists.awaitingReview(), "/opening/openings.xhtml?state=SUBMITTED"));
        }
        return actor.is(Role.DEPARTMENT)
            ? List.of(WaitingItem.calm("opening.waiting.sentBack", lists.sentBack(), "/opening/openings.xhtml?state=CHANGES_REQUESTED")) : List.of();
    }
}
