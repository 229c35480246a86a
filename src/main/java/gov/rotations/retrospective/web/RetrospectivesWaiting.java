package gov.rotations.retrospective.web;

import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.retrospective.service.ImprovementService;
import gov.rotations.retrospective.service.LookingBackService;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Placements to look back on, and improvements that want a yes or a no. */
@ApplicationScoped
public class RetrospectivesWaiting implements Waiting {

    @Inject
    private LookingBackService lookingBack;

    @Inject
    private ImprovementService improvements;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        return List.of(WaitingItem.calm("retrospective.waiting.answer", lookingBack.waiting(), "/retrospective/retrospectives.xhtml"),
            WaitingItem.calm("retrospective.waiting.improvements", improvements.waiting(), "/retrospective/improvements.xhtml?state=PROPOSED"));
    }
}
