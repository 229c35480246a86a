package gov.rotations.opening.service;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.opening.OpeningChanged;
import gov.rotations.opening.OpeningChangedAfterListing;
import gov.rotations.opening.OpeningDrafted;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningInUse;
import gov.rotations.opening.OpeningNotOpen;
import gov.rotations.opening.OpeningSubmitted;
import gov.rotations.opening.OpeningUse;
import gov.rotations.opening.OpeningWithdrawn;
import gov.rotations.opening.entity.Act;
import gov.rotations.opening.entity.Opening;
import gov.rotations.opening.entity.Opening.Gap;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Times;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What a department does with its openings; a programme admin may do it for every department. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.DEPARTMENT})
public class OpeningService {

    @Inject
    private StoredOpenings openings;
    @Inject
    private Departments departments;
    @Inject
    private OpeningPolicy policy;
    @Inject
    private CurrentActor current;
    @Inject
    private Instance<OpeningUse> uses;
    @Inject
    private Event<Fact> facts;
    @Inject
    private Clock clock;

    /** Begins to describe an opening; anything may be left open. */
    public OpeningId draft(DepartmentId department, OpeningForm form) {
        policy.mayOfferFor(current.get(), department);
        if (!departments.of(List.of(department)).containsKey(department)) {
            throw new NotPermitted("department:" + department);
        }
        Opening opening = new Opening(department, act(null));
        describe(opening, form);
        openings.add(opening, clock.instant().atZone(Times.ZONE).getYear());
        facts.fire(new OpeningDrafted(opening.id(), department));
        return opening.id();
    }

    /** @param version the version the form was read at */
    public void change(OpeningId id, long version, OpeningForm form) {
        Opening opening = own(id, version);
        if (!policy.mayEdit(current.get(), opening)) {
            throw new OpeningNotOpen(opening.reference(), opening.state());
        }
        boolean lookAgain = describe(opening, form);
        facts.fire(new OpeningChanged(id, "description"));
        if (lookAgain) {
            facts.fire(new OpeningChangedAfterListing(id));
        }
    }

    /** The department thinks the opening is ready for review. */
    public void submit(OpeningId id, long version) {
        submitted(own(id, version));
    }

    /** Changes what the form says and submits it, both or neither. */
    public void changeAndSubmit(OpeningId id, long version, OpeningForm form) {
        change(id, version, form);
        submitted(openings.get(id));
    }

    /** Drafts and submits in one go, both or neither. */
    public OpeningId draftAndSubmit(DepartmentId department, OpeningForm form) {
        OpeningId id = draft(department, form);
        submitted(openings.get(id));
        return id;
    }

    /** Keeps what a page holds: drafts a new opening, or changes the one it was read from. */
    public OpeningId save(EditedOpening edited) {
        if (edited.id() == null) {
            return draft(new DepartmentId(edited.department()), edited.form());
        }
        OpeningId id = new OpeningId(edited.id());
        change(id, edited.version(), edited.form());
        return id;
    }

    /** Keeps what a page holds and submits it, both or neither. */
    public OpeningId saveAndSubmit(EditedOpening edited) {
        OpeningId id = save(edited);
        submitted(openings.get(id));
        return id;
    }

    /** What the checklist would still ask for, in the order of the form. */
    public List<Gap> gapsIn(OpeningForm form) {
        Opening imagined = new Opening(null, act(null));
        describe(imagined, form);
        return imagined.gaps();
    }

    /** The opening is no longer offered. Where an accepted associate counts on it, only an admin may, and plans again. */
    public void withdraw(OpeningId id, long version, String reason) {
        Opening opening = own(id, version);
        if (!current.get().isAdmin() && uses.stream().anyMatch(use -> use.isHeld(id))) {
            throw new OpeningInUse(opening.reference());
        }
        opening.withdraw(act(reason));
        facts.fire(new OpeningWithdrawn(id, reason));
    }

    /** A new draft that says the same, for another rotation. */
    public OpeningId rollForward(OpeningId id, RotationId rotation) {
        Opening from = openings.get(id);
        policy.mayTouch(current.get(), from);
        Opening copy = from.rollForward(rotation, act(from.reference()));
        openings.add(copy, clock.instant().atZone(Times.ZONE).getYear());
        facts.fire(new OpeningDrafted(copy.id(), copy.department()));
        return copy.id();
    }

    private void submitted(Opening opening) {
        opening.submit(act(null));
        facts.fire(new OpeningSubmitted(opening.id()));
    }

    private Opening own(OpeningId id, long version) {
        Opening opening = openings.get(id);
        policy.mayTouch(current.get(), opening);
        if (opening.version() != version) {
            throw new ChangedMeanwhile();
        }
        return opening;
    }

    private boolean describe(Opening opening, OpeningForm form) {
        return opening.describe(OpeningForms.description(form), OpeningForms.lists(form), OpeningForms.seats(form), clock.instant());
    }

    private Act act(String reason) {
        Actor actor = current.get();
        return new Act(actor.name(), clock.instant(), reason);
    }
}
