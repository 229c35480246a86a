package gov.rotations.cohort.service;

import gov.rotations.cohort.AssociateChanged;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What associates change of themselves: places, growth wishes, needs, opt-outs. */
@Stateless
@AllowedTo(Role.ASSOCIATE)
public class OwnFactsService {

    @Inject
    private Associates associates;

    @Inject
    private AssociatePolicy policy;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    /** Which associate the signed-in person is. */
    public AssociateId self() {
        return own().id();
    }

    public OwnForm form() {
        return OwnForm.of(own());
    }

    public void change(OwnForm form) {
        Associate associate = associates.get(form.associate(), form.getVersion());
        policy.mustBeSelf(actor.get(), associate);
        form.writeTo(associate);
        associates.changed(associate);
        facts.fire(new AssociateChanged(associate.id(), "own facts"));
    }

    private Associate own() {
        return associates.findOf(actor.get().account()).orElseThrow(() -> new NotPermitted("own associate"));
    }
}
