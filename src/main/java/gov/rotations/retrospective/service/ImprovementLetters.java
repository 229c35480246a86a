package gov.rotations.retrospective.service;

import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.retrospective.ImprovementMoved;
import gov.rotations.retrospective.entity.ImprovementItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Whoever proposed an improvement hears when it is agreed, done or dropped. */
@Dependent
class ImprovementLetters {

    private static final Map<ImprovementItem.State, String> STEPS = Map.of(ImprovementItem.State.AGREED, "retrospective.agreed",
        ImprovementItem.State.DONE, "retrospective.done", ImprovementItem.State.DROPPED, "retrospective.dropped");

    @Inject
    private Improvements improvements;

    @Inject
    private Outbox outbox;

    void on(@Observes ImprovementMoved fact) {
        ImprovementItem item = improvements.get(fact.improvement());
        String about = STEPS.get(item.state());
        if (about != null && item.proposedBy() != null) {
            outbox.post(Letter.to(item.proposedBy(), about, item.id().toString()).linkingTo("/retrospective/improvement.xhtml?id=" + item.id()));
        }
    }
}
