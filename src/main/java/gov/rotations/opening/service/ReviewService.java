package gov.rotations.opening.service;

import gov.rotations.department.Departments;
import gov.rotations.opening.DepartmentNotActive;
import gov.rotations.opening.OpeningApproved;
import gov.rotations.opening.OpeningChangesAsked;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningRejected;
import gov.rotations.opening.entity.Act;
import gov.rotations.opening.entity.Opening;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A programme admin reviews what departments submit; two admins at once give one answer. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ReviewService {

    @Inject
    private StoredOpenings openings;
    @Inject
    private Departments departments;
    @Inject
    private CurrentActor current;
    @Inject
    private Event<Fact> facts;
    @Inject
    private Clock clock;

    /** Lists the opening, provided that its department takes part. */
    public void approve(OpeningId id, long version) {
        Opening opening = submitted(id, version);
        if (!departments.of(List.of(opening.department())).get(opening.department()).active()) {
            throw new DepartmentNotActive(opening.reference());
        }
        opening.approve(act(null));
        facts.fire(new OpeningApproved(id));
    }

    /** Sends the opening back to its department with what should change. */
    public void askForChanges(OpeningId id, long version, String reason) {
        submitted(id, version).askForChanges(act(reason));
        facts.fire(new OpeningChangesAsked(id, reason));
    }

    /** Turns the opening down for good. */
    public void reject(OpeningId id, long version, String reason) {
        submitted(id, version).reject(act(reason));
        facts.fire(new OpeningRejected(id, reason));
    }

    private Opening submitted(OpeningId id, long version) {
        Opening opening = openings.get(id);
        if (opening.version() != version) {
            throw new ChangedMeanwhile();
        }
        return opening;
    }

    private Act act(String reason) {
        return new Act(current.get().name(), clock.instant(), reason);
    }
}
