package gov.rotations.cohort.service;

import gov.rotations.cohort.AdjustmentRecorded;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.entity.Adjustment;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The full words of an adjustment, for a case-worker and the person alone; each reading leaves its line in the audit. */
@Stateless
@AllowedTo({Role.CASE_WORKER, Role.ASSOCIATE})
public class AdjustmentService {

    @Inject
    private Associates associates;

    @Inject
    private AssociatePolicy policy;

    @Inject
    private AdjustmentReadings readings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    /** The words as an edit page holds them, empty where there are none yet. */
    public AdjustmentForm read(AssociateId id) {
        Associate associate = associates.get(id);
        policy.mustReadAdjustment(actor.get(), associate);
        readings.note(id);
        Adjustment kept = associates.adjustmentOf(id).orElseGet(() -> new Adjustment(id));
        AdjustmentForm form = new AdjustmentForm(id, kept.version());
        form.setFullWords(kept.fullWords());
        form.setAgreedWords(kept.agreedWords());
        form.setSharedWithHost(kept.isSharedWithHost());
        return form;
    }

    public void write(AdjustmentForm form) {
        Associate associate = associates.get(form.person());
        policy.mustReadAdjustment(actor.get(), associate);
        Adjustment kept = associates.adjustmentOf(associate.id()).orElseGet(() -> new Adjustment(associate.id()));
        if (kept.version() != form.getVersion()) {
            throw new ChangedMeanwhile();
        }
        kept.write(form.getFullWords(), form.getAgreedWords(), form.isSharedWithHost());
        associates.add(kept);
        facts.fire(new AdjustmentRecorded(associate.id()));
    }
}
