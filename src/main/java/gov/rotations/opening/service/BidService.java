package gov.rotations.opening.service;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.BidAnswered;
import gov.rotations.opening.BidAsked;
import gov.rotations.opening.entity.Bid;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** How many associates departments ask for in a rotation, and what the programme agrees to. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.DEPARTMENT})
public class BidService {

    @Inject
    private StoredOpenings openings;
    @Inject
    private OpeningPolicy policy;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<Fact> facts;

    /**
     * The department says how many associates it wants in a rotation; asking anew opens the question again.
     *
     * @param minimum with fewer it would rather have none, 0 when any number is welcome
     */
    public void ask(DepartmentId department, RotationId rotation, int minimum, int wanted) {
        policy.mayOfferFor(current.get(), department);
        Bid bid = openings.bids(List.of(rotation)).stream().filter(one -> one.department().equals(department)).findFirst()
            .orElseGet(() -> new Bid(department, rotation));
        bid.ask(Math.min(minimum, wanted), wanted);
        if (bid.id() == null) {
            openings.add(bid);
        }
        facts.fire(new BidAsked(department, rotation, bid.minimum(), wanted));
    }

    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void agree(long id, long version) {
        Bid bid = read(id, version);
        bid.agree();
        facts.fire(new BidAnswered(bid.department(), bid.rotation(), true, ""));
    }

    @AllowedTo(Role.PROGRAMME_ADMIN)
    public void decline(long id, long version, String reason) {
        Bid bid = read(id, version);
        bid.decline(reason);
        facts.fire(new BidAnswered(bid.department(), bid.rotation(), false, reason));
    }

    private Bid read(long id, long version) {
        Bid bid = openings.getBid(id);
        if (bid.version() != version) {
            throw new ChangedMeanwhile();
        }
        return bid;
    }
}
