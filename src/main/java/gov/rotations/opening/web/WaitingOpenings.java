package gov.rotations.opening.web;

import gov.rotations.faces.Texts;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What waits in openings: for admins those to review, for contacts those sent back to them. */
@ApplicationScoped
public class WaitingOpenings implements Waiting {

    @Inject
    private OpeningLists lists;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        List<WaitingItem> items = new ArrayList<>();
        if (actor.isAdmin()) {
            add(items, "opening.waiting.review", lists.awaitingReview(), "SUBMITTED");
        } else if (actor.is(Role.DEPARTMENT)) {
            add(items, "opening.waiting.sentBack", lists.sentBack(), "CHANGES_REQUESTED");
        }
        return items;
    }

    private static void add(List<WaitingItem> items, String text, long count, String state) {
        if (count > 0) {
            items.add(new WaitingItem(Texts.get(text, count), "/opening/openings.xhtml?state=" + state, (int) count, false));
        }
    }
}
